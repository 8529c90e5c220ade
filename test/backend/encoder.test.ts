import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { putContent } from '../../backend/workspace-content.ts';
import { encoderPath } from '../../shared/api.ts';
import { partBytes } from '../../shared/match/encoder/files.ts';
import { databases } from './databases.ts';
import { fixtures, type House, openHouse, type PersonName } from './house.ts';

const model = Buffer.from(Array.from({ length: partBytes + 5 }, (_, at) => (at * 7) % 251));
const encoder = createHash('sha256').update(model).digest('hex');

describe.each(databases.slice(0, 1))('the encoder of a workspace, on %s', (_name, open) => {
  const root = mkdtempSync(join(tmpdir(), 'encoder-'));
  const folder = join(root, 'encoder');
  let house: House;
  beforeAll(async () => {
    mkdirSync(folder);
    writeFileSync(join(folder, 'model.safetensors'), model);
    writeFileSync(join(folder, 'config.json'), '{"model_type":"model2vec"}');
    writeFileSync(join(folder, 'notes.txt'), 'of the admin');
    writeFileSync(join(root, 'secret.txt'), 'nobody’s');
    house = await openHouse(open, { encoderDir: folder });
    const { routing } = fixtures;
    const policy = { ...routing.policy, encoder };
    await putContent(house.db, 'kirana', 'routing', { ...routing, policy }, undefined, new Date());
  });
  afterAll(async () => {
    await house?.close();
    rmSync(root, { recursive: true });
  });

  const ask = (by: PersonName | undefined, path: string) =>
    house.app.inject({
      url: `${encoderPath}/${path}`,
      headers: by ? { authorization: `Bearer ${house.tokens[by]}` } : {},
    });

  it('comes in parts, to everybody who is signed in', async () => {
    for (const person of ['putri', 'rina', 'agus', 'admin'] as const) {
      const first = await ask(person, 'model.safetensors?part=0');
      expect(first.statusCode).toBe(200);
      expect(first.headers['content-type']).toBe('application/octet-stream');
      const second = await ask(person, 'model.safetensors?part=1');
      expect(Buffer.concat([first.rawPayload, second.rawPayload]).equals(model)).toBe(true);
      expect((await ask(person, 'model.safetensors?part=2')).rawPayload).toHaveLength(0);
    }
    expect((await ask('putri', 'config.json?part=0')).json()).toEqual({ model_type: 'model2vec' });
  });

  it('is refused to who is signed out', async () => {
    expect((await ask(undefined, 'model.safetensors?part=0')).statusCode).toBe(401);
  });

  it('is not there for a workspace whose policy names none', async () => {
    const { statusCode, body } = await ask('otherAgent', 'model.safetensors?part=0');
    expect([statusCode, body]).toEqual([404, expect.stringContaining('names no encoder')]);
  });

  it.each([
    'notes.txt?part=0',
    '..%2Fsecret.txt?part=0',
    '../secret.txt?part=0',
    '%2e%2e/secret.txt?part=0',
    'model.safetensors%00?part=0',
    'model.safetensors?part=-1',
    'model.safetensors?part=0.5',
    'model.safetensors?part=99999999999999999999',
    'model.safetensors',
  ])('answers nothing else: %s', async (path) => {
    const { statusCode, body } = await ask('putri', path);
    expect([400, 404]).toContain(statusCode);
    expect(body).not.toMatch(/of the admin|nobody/);
  });

  it('says which file is missing', async () => {
    const { statusCode, body } = await ask('putri', 'tokenizer.json?part=0');
    expect([statusCode, body]).toEqual([404, expect.stringContaining('tokenizer.json is not in')]);
  });

  it('says that the server has none', async () => {
    const bare = await openHouse(open);
    try {
      const { routing } = fixtures;
      const policy = { ...routing.policy, encoder };
      await putContent(bare.db, 'kirana', 'routing', { ...routing, policy }, undefined, new Date());
      const { statusCode, body } = await bare.app.inject({
        url: `${encoderPath}/config.json?part=0`,
        headers: { authorization: `Bearer ${bare.tokens.putri}` },
      });
      expect([statusCode, body]).toEqual([404, expect.stringContaining('ENCODER_DIR')]);
    } finally {
      await bare.close();
    }
  });
});

import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { keptDataKeys, newKeyLine, readDataKeys } from '../../backend/data-keys.ts';
import { createSealing, type DataKey } from '../../backend/sealing.ts';

const key = (id: string): DataKey => ({ id, key: randomBytes(32) });
const place = { workspace: 'kirana', table: 'escalation_event', id: 'a' };

describe('what is sealed', () => {
  const old = key('2025');
  const sealing = createSealing([key('2026'), old]);

  it('opens in its own row, whatever it is, and says nothing to others', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const { bytes, digest } = sealing.seal(value, place);
        expect(sealing.open(bytes, place)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(sealing.digestOf(bytes, place)).toBe(digest);
      }),
      { numRuns: 200 },
    );
    const { bytes } = sealing.seal('saldo saya hilang', place);
    expect(Buffer.from(bytes).includes('saldo')).toBe(false);
  });

  it('is never the same twice: neither bytes nor digest tell two equal texts', () => {
    const [one, two] = [sealing.seal('yes', place), sealing.seal('yes', place)];
    expect(Buffer.from(one.bytes).equals(Buffer.from(two.bytes))).toBe(false);
    expect(one.digest).not.toBe(two.digest);
  });

  it('does not open in another row, table or workspace', () => {
    const { bytes } = sealing.seal('x', place);
    for (const other of [{ id: 'b' }, { table: 'lesson' }, { workspace: 'lontar' }]) {
      expect(() => sealing.open(bytes, { ...place, ...other })).toThrow(/does not open/);
    }
  });

  it('does not open when any byte of it was changed', () => {
    const { bytes } = sealing.seal({ text: 'x' }, place);
    for (let at = 0; at < bytes.length; at += 1) {
      const broken = Buffer.from(bytes);
      broken[at] = (broken[at] ?? 0) ^ 1;
      expect(() => sealing.open(broken, place), `byte ${at}`).toThrow();
    }
    expect(() => sealing.open(bytes.subarray(0, 20), place)).toThrow(/damaged/);
  });

  it('under an older key opens; without that key the message says which one is missing', () => {
    const { bytes } = createSealing([old]).seal('x', place);
    expect(sealing.open(bytes, place)).toBe('x');
    expect(() => createSealing([key('2027')]).open(bytes, place)).toThrow(
      /sealed under the data key "2025", which is not among those given \(2027\)/,
    );
  });
});

describe('the file of data keys', () => {
  const folder = mkdtempSync(join(tmpdir(), 'deskside-data-keys-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const file = (text: string) => {
    const path = join(folder, 'keys');
    writeFileSync(path, text);
    return path;
  };
  const now = new Date('2026-11-22T10:00:00Z');

  it('is made once, for its owner only', () => {
    const first = keptDataKeys(folder, now);
    expect(keptDataKeys(folder, now)).toEqual(first);
    expect(statSync(join(folder, 'data-keys')).mode & 0o777).toBe(0o600);
    expect(readFileSync(join(folder, 'data-keys'), 'utf8')).toMatch(/^2026-11-22-\w{6} /);
  });

  it('has the newest first, and comments', () => {
    const lines = [newKeyLine(now), newKeyLine(new Date('2025-01-01'))];
    const keys = readDataKeys(file(`# ours\n${lines.join('\n')}\n`));
    expect(keys.map(({ id }) => id.slice(0, 10))).toEqual(['2026-11-22', '2025-01-01']);
    expect(keys[0]?.key.length).toBe(32);
  });

  it('with a mistake is named with its line, without showing it', () => {
    const line = newKeyLine(now);
    const message = (text: string) => {
      try {
        readDataKeys(file(text));
      } catch (error) {
        return (error as Error).message;
      }
      throw new Error('read');
    };
    const secret = line.split(' ')[1] ?? '';
    expect(message(`${line}\n${secret}`)).toMatch(/line 2 is not a name and 32 bytes/);
    expect(message(`${line}\n${secret}`)).not.toContain(secret);
    expect(message(`${line}\n${line}`)).toMatch(/line 2 has the name .* a second time/);
    expect(message('\n')).toMatch(/has no key/);
    expect(() => readDataKeys(join(folder, 'nowhere'))).toThrow(/cannot be read \(ENOENT\)/);
  });
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ProvisionArgs, provisionOperation } from '../../backend/people/command.ts';

import { databases } from './databases.ts';
import { type House, openHouse, sealing } from './house.ts';

/** What `npm run provision` does, without the process around it. */

describe.each(databases)('npm run provision, on %s', (_name, open) => {
  let house: House;
  const folder = mkdtempSync(join(tmpdir(), 'deskside-people-'));
  const path = join(folder, 'people.csv');
  beforeAll(async () => {
    house = await openHouse(open);
    writeFileSync(path, 'email,name,role,site,team\nboss@melati.example,Boss,admin,Solo,Ops\n');
  });
  afterAll(async () => {
    await house?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const run = async (args: ProvisionArgs) => {
    const out = new PassThrough();
    const said = text(out);
    const world = { db: house.db, sealing, now: () => new Date() };
    await provisionOperation(world, { ...args }, out, () => {});
    return said;
  };

  it('makes a workspace with its first admin, who signs in', async () => {
    await expect(run({ workspace: 'melati', path })).rejects.toThrow(/no workspace "melati"/);
    const said = await run({
      workspace: 'melati',
      name: 'Melati',
      path,
      invite: ['boss@melati.example'],
      key: true,
    });
    expect(said).toMatch(/Made the workspace melati/);
    expect(said).toMatch(/add +boss@melati\.example/);
    expect(said).toMatch(/1 added, 0 changed, 0 deactivated, 0 unchanged/);
    expect(said).toMatch(/deskside-people_melati_/);
    const password = /boss@melati\.example {2}(\S+)/.exec(said)?.[1];
    const body = { email: 'boss@melati.example', password, newPassword: 'of-my-own-choice' };
    const { body: signed } = await house.call('signIn', undefined, { body });
    expect(signed.me).toMatchObject({ role: 'admin', workspace: { id: 'melati', name: 'Melati' } });
    const headers = { authorization: `Bearer ${signed.token}` };
    expect((await house.call('packs', undefined, { headers })).status).toBe(200);
    expect(await run({ workspace: 'melati', path })).toMatch(/0 added, 0 changed.* 1 unchanged/);
  });

  it('names what is wrong in a file, and writes nothing in a dry run', async () => {
    const wrong = join(folder, 'wrong.csv');
    writeFileSync(wrong, 'email,name,role,site,team\nx,Y,boss,Solo,Ops\n');
    await expect(run({ workspace: 'kirana', path: wrong })).rejects.toThrow(
      /wrong\.csv:2: email: .*\n.*wrong\.csv:2: role: /,
    );
    await expect(run({ workspace: 'kirana', path: join(folder, 'no.csv') })).rejects.toThrow(
      /There is no file/,
    );
    writeFileSync(wrong, 'email,name,role,site,team\nny@kirana.example,Ny,agent,Solo,Ops\n');
    expect(await run({ workspace: 'kirana', path: wrong, dryRun: true })).toMatch(
      /1 added.*\nNothing was written/,
    );
    expect(await run({ workspace: 'kirana', path: wrong })).toMatch(/1 added/);
    await expect(run({ workspace: 'kirana', invite: ['who@x.example'] })).rejects.toThrow(/Nobody/);
  });
});

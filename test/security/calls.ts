import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OpenDatabase } from '../../backend/db/open.ts';
import { type Api, api, type Endpoint } from '../../shared/api.ts';
import type { House, PersonName } from '../backend/house.ts';
import { openHouse } from '../backend/house.ts';
import { type Sent, wholeRound } from '../backend/round.ts';
import { newSigner } from '../backend/signer.ts';
import { outgoing } from '../backend/told.ts';

/** Every call of the endpoint table as it was made once by somebody who may, to be made again by those who may not. */

export const table = Object.entries(api) as [keyof Api, Endpoint][];

export interface Made {
  name: keyof Api;
  endpoint: Endpoint;
  /** Who may. */
  by: PersonName | undefined;
  sent: Sent;
  answer: unknown;
}

export interface Scene {
  house: House;
  made: Made[];
  /** Calls that did not work for who may. */
  failed: string[];
  /** Fresh, so that nobody is out because somebody signed them out before. */
  token(person: PersonName, origin?: string): Promise<string>;
  call(
    made: Pick<Made, 'endpoint' | 'sent'>,
    headers: Record<string, string>,
  ): Promise<{ status: number; text: string }>;
  close(): Promise<void>;
}

const placeholder = randomUUID();

export async function openScene(open: () => Promise<OpenDatabase>): Promise<Scene> {
  const signer = await newSigner('2026-11');
  const folder = mkdtempSync(join(tmpdir(), 'deskside-security-'));
  const signInKeys = join(folder, 'keys.json');
  const create = { site: 'Yogyakarta', team: 'Chat' };
  writeFileSync(signInKeys, JSON.stringify({ kirana: { keys: [signer.jwk], create } }));
  const house = await openHouse(open, { signInKeys, outgoing: outgoing() });
  const { answered, failed } = await wholeRound(house, { signer });
  const made = table.map(([name, endpoint]): Made => {
    const one = answered.find((known) => known.name === name);
    const params = { id: placeholder, version: '1', kind: 'usage' };
    return {
      name,
      endpoint,
      by: one?.by,
      sent: one?.sent ?? { params },
      answer: one?.body,
    };
  });
  const workspaceOf = (person: PersonName) => (person.startsWith('other') ? 'lontar' : 'kirana');

  return {
    house,
    made,
    failed,
    async token(person, origin) {
      const who = { user: house.ids[person], workspace: workspaceOf(person) };
      return (await house.auth.open(who, { by: 'token', origin })).token;
    },
    async call({ endpoint, sent }, headers) {
      const { params = {}, query = {}, body, headers: own = {} } = sent;
      const path = endpoint.path.replace(/:(\w+)/g, (_all, key) =>
        encodeURIComponent(String(params[key as keyof typeof params] ?? placeholder)),
      );
      const { authorization: _, origin: __, ...rest } = own;
      const response = await house.app.inject({
        method: endpoint.method,
        url: `${path}?${new URLSearchParams(query)}`,
        headers: { ...rest, ...headers },
        ...(body === undefined ? {} : { payload: body as object }),
      });
      return { status: response.statusCode, text: response.body };
    },
    async close() {
      await house.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

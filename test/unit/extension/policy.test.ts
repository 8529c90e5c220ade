import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readManaged } from '../../../extension/managed.ts';
import { consoles } from '../../../widget/host/consoles/index.ts';

const folder = resolve(import.meta.dirname, '../../../extension/policy');
const text = (file: string) => readFileSync(resolve(folder, file), 'utf8');
const json = (file: string) => JSON.parse(text(file));

/** Values of a .reg file; lists are JSON in them. */
function registry(file: string): Record<string, unknown> {
  const lines = text(file).matchAll(/^"(\w+)"=("(?:[^"\\]|\\.)*")$/gm);
  return Object.fromEntries(
    [...lines].map(([, name = '', quoted = '']) => {
      const value: string = JSON.parse(quoted);
      return [name, value.startsWith('[') ? JSON.parse(value) : value];
    }),
  );
}

/** The few kinds of value that a policy has. */
function plist(xml: string): unknown {
  const tokens = [...xml.matchAll(/<(\/?)(dict|array|key|string)(\/?)>([^<]*)/g)];
  let at = 0;
  const value = (): unknown => {
    const [, , kind, empty, said] = tokens[at++] ?? [];
    if (kind === 'string') {
      at += 1;
      return said;
    }
    const list: unknown[] = [];
    const dict: Record<string, unknown> = {};
    while (!empty && tokens[at]?.[1] !== '/') {
      if (kind === 'array') list.push(value());
      else {
        const name = tokens[at]?.[4] ?? '';
        at += 2;
        dict[name] = value();
      }
    }
    if (!empty) at += 1;
    return kind === 'array' ? list : dict;
  };
  return value();
}

const linux = json('chrome-linux.json')['3rdparty'].extensions.EXTENSION_ID;
const samples: Record<string, Record<string, unknown>> = {
  'chrome-linux.json': linux,
  'chrome-windows.reg': registry('chrome-windows.reg'),
  'edge-windows.reg': registry('edge-windows.reg'),
  'chrome-macos.plist': plist(text('chrome-macos.plist')) as Record<string, unknown>,
  'firefox-policies.json':
    json('firefox-policies.json').policies['3rdparty'].Extensions['deskside@deskside.example'],
};

test.each(Object.entries(samples))(
  '%s sets every setting, and all of it is understood',
  (_, sample) => {
    expect(Object.keys(sample)).toEqual(Object.keys(json('schema.json').properties));
    const managed = readManaged(sample);
    expect(managed.problems).toEqual([]);
    expect(managed.sitesLocked).toBe(true);
    for (const { adapter } of managed.sites) expect(Object.keys(consoles)).toContain(adapter);
    expect(sample).toEqual(linux);
  },
);

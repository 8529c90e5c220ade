import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');
const rooms = ['shared', 'widget', 'extension', 'backend'] as const;

/** The arrows of the house: who may import whom. Tests may import everything. */
const mayImport: Record<(typeof rooms)[number], string[]> = {
  shared: ['shared'],
  widget: ['widget', 'shared'],
  extension: ['extension', 'widget', 'shared'],
  backend: ['backend', 'shared'],
};

const filesOf = (room: string) =>
  readdirSync(join(root, room), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));

interface Import {
  from: string;
  /** A path from the root for our own files, else the package. */
  to: string;
  typeOnly: boolean;
}

const importPattern =
  /^\s*(?:import|export)\s+(type\s)?(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/gm;

function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(importPattern)].map(([, type, stated, dynamic]) => {
    const name = (stated ?? dynamic ?? '').replace(/\?.*$/, '');
    const to = name.startsWith('.') ? relative(root, resolve(root, dirname(file), name)) : name;
    return { from: file, to, typeOnly: Boolean(type) };
  });
}

const all = rooms.flatMap((room) => filesOf(room).flatMap(importsOf));
const roomOf = (path: string) => path.split('/')[0] ?? '';
const ours = (path: string) => [...rooms, 'test'].includes(roomOf(path) as never);

describe('the house', () => {
  test.each(rooms)('%s imports only what its arrows allow', (room) => {
    const wrong = all
      .filter(({ from, to }) => roomOf(from) === room && ours(to))
      .filter(({ to }) => !mayImport[room].includes(roomOf(to)))
      .map(({ from, to }) => `${from} imports ${to}`);
    expect(wrong).toEqual([]);
  });

  test('the interface writes its dates by one rule', () => {
    const wrong = ['widget', 'extension'].flatMap(filesOf).filter((file) => {
      const text = readFileSync(join(root, file), 'utf8');
      return /DateTimeFormat|toLocale(Date|Time)String|new Date\([^)]*\)\.toLocale/.test(text);
    });
    expect(wrong).toEqual(['widget/words/dates.ts']);
  });

  test('there are no circles between files', () => {
    const next = new Map<string, string[]>();
    for (const { from, to, typeOnly } of all) {
      if (!typeOnly && ours(to)) next.set(from, [...(next.get(from) ?? []), to]);
    }
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (file: string, path: string[]) => {
      if (path.includes(file)) {
        circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
        return;
      }
      if (done.has(file)) return;
      for (const target of next.get(file) ?? []) visit(target, [...path, file]);
      done.add(file);
    };
    for (const file of next.keys()) visit(file, []);
    expect(circles).toEqual([]);
  });

  test('shared is pure: no clock, no randomness, no package but zod/mini and pure recognisers', () => {
    // The compiler keeps DOM, Node and network out: shared is compiled without their types.
    const impure = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(/;
    const wrong = filesOf('shared').flatMap((file) =>
      readFileSync(join(root, file), 'utf8')
        .split('\n')
        .map((line, index) => ({
          line: line.replace(/\/\/.*|^\s*\*.*/, ''),
          at: `${file}:${index + 1}`,
        }))
        .filter(({ line }) => impure.test(line))
        .map(({ at, line }) => `${at} ${line.trim()}`),
    );
    const recognisers =
      /^(?:libphonenumber-js\/core|ibantools|linkify-it|validator\/lib\/\w+\.js)$/;
    const packages = all
      .filter(({ from, to }) => roomOf(from) === 'shared' && !ours(to))
      .filter(({ to }) => to !== 'zod/mini')
      .filter(({ from, to }) => !(from.startsWith('shared/entities/') && recognisers.test(to)))
      .map(({ from, to }) => `${from} imports ${to}`);
    expect([...wrong, ...packages]).toEqual([]);
  });

  test('zod stays out of what runs on a host page', () => {
    const reached = new Set<string>();
    const offenders: string[] = [];
    const follow = (file: string, path: string[]) => {
      if (reached.has(file)) return;
      reached.add(file);
      for (const { to, typeOnly } of importsOf(file)) {
        if (typeOnly) continue;
        if (/^zod/.test(to) || /^preact/.test(to)) offenders.push([...path, file, to].join(' → '));
        else if (ours(to) && /\.tsx?$/.test(to)) follow(to, [...path, file]);
      }
    };
    for (const entry of filesOf('widget/host').filter((file) => !file.includes('.test.'))) {
      follow(entry, []);
    }
    expect(offenders).toEqual([]);
  });

  test('no room is called utils, and no file types.ts', () => {
    const wrong = rooms
      .flatMap(filesOf)
      .filter((file) =>
        /(^|\/)(utils?|helpers|common)\/|(^|\/)(types|utils?|helpers)\.tsx?$/.test(file),
      );
    expect(wrong).toEqual([]);
  });

  test('the top holds what the house has, and nothing else', () => {
    const allowed = [
      ...rooms,
      'test',
      'manifest.json',
      'vite.config.ts',
      'package.json',
      'package-lock.json',
      'tsconfig.json',
      'biome.json',
      'README.md',
      'LICENSE',
      '.ci',
      '.git',
      '.gitignore',
      // Made by installing, building, running and testing; ignored by git.
      'node_modules',
      'dist',
      '.deskside',
      'test-results',
    ];
    expect(readdirSync(root).filter((name) => !allowed.includes(name))).toEqual([]);
  });
});

describe('the manifest', () => {
  const manifest = JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8'));

  test('asks for no host at installation', () => {
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.content_scripts ?? []).toEqual([]);
  });

  test('asks for the least', () => {
    // activeTab: the address of the page on which our own button was pressed, and of no other.
    const known = ['storage', 'scripting', 'alarms', 'activeTab', 'sidePanel'];
    expect(manifest.permissions.filter((name: string) => !known.includes(name))).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
  });
});

import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { stubEmbed, stubExtension, stubFirefox } from './build.ts';

const gzipped = (file: string) => gzipSync(readFileSync(file), { level: 9 }).length / 1024;
const sum = (files: string[]) => files.reduce((total, file) => total + gzipped(file), 0);

/** A module and all it imports statically. */
function closure(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const text = readFileSync(file, 'utf8');
  for (const [, path] of text.matchAll(/(?:from|import)\s*["']([^"']+)["']/g)) {
    if (path?.startsWith('.')) closure(resolve(dirname(file), path), seen);
  }
  return seen;
}

test('what runs on a console page and in the worker stays small', () => {
  const embed = closure(join(stubEmbed, 'embed.js'));
  /** All that a page fetches that embeds Deskside this way. */
  const whole = (way: string) =>
    sum([...closure(join(stubEmbed, 'consoles', `${way}.js`), new Set(embed))]);
  expect(sum([...embed])).toBeLessThanOrEqual(9);
  expect(whole('given-source')).toBeLessThanOrEqual(12);
  expect(whole('page-source')).toBeLessThanOrEqual(15);
  for (const extension of [stubExtension, stubFirefox]) {
    const worker = [...closure(join(extension, 'service-worker-loader.js'))];
    expect(worker.length).toBeGreaterThan(1);
    expect(gzipped(join(extension, 'extension/content.js'))).toBeLessThanOrEqual(12);
    expect(sum(worker)).toBeLessThanOrEqual(40);
  }
});

test('pages can reach the panel document by an address of the session, and nothing else', () => {
  const manifest = JSON.parse(readFileSync(join(stubExtension, 'manifest.json'), 'utf8'));
  expect(manifest.web_accessible_resources).toEqual([
    {
      resources: ['extension/panel.html'],
      matches: ['http://*/*', 'https://*/*'],
      use_dynamic_url: true,
    },
  ]);
});

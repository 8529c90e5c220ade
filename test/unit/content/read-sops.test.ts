import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readSops, sopLimits } from '../../../backend/content/read-sops.ts';
import { parseSops } from '../../../backend/content/sop-files.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sops-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const write = (path: string, bytes: string | Uint8Array) => {
  const full = join(root, path);
  mkdirSync(join(full, '..'), { recursive: true });
  writeFileSync(full, bytes);
  return full;
};

test('a folder, with the folders in it, links to files, and nothing else', async () => {
  write('PAY-014.md', 'a');
  write('wallet/WAL-001.md', 'ก');
  write('notes.txt', 'no');
  write('.git/X.md', 'no');
  symlinkSync(join(root, 'PAY-014.md'), join(root, 'wallet', 'PAY-002.md'));
  symlinkSync(root, join(root, 'wallet', 'round'));
  expect(await readSops(root)).toEqual([
    { path: 'PAY-014.md', text: 'a' },
    { path: 'wallet/PAY-002.md', text: 'a' },
    { path: 'wallet/WAL-001.md', text: 'ก' },
  ]);
});

test('a zip', async () => {
  const zip = write(
    'sops.zip',
    zipSync({
      'team/PAY-014.md': strToU8('a ก'),
      '__MACOSX/._PAY-014.md': strToU8('no'),
      'x.png': strToU8('no'),
    }),
  );
  expect(await readSops(zip)).toEqual([{ path: 'team/PAY-014.md', text: 'a ก' }]);
});

test('text that is not UTF-8 becomes a problem of its file', async () => {
  write('PAY-014.md', Uint8Array.from([0x2d, 0x0a, 0xe9, 0x0a]));
  const { problems } = parseSops(await readSops(root));
  expect(problems).toEqual([
    { file: 'PAY-014.md', line: 2, message: expect.stringContaining('not UTF-8') },
  ]);
});

test('refusals name the path and the next step', async () => {
  await expect(readSops(join(root, 'none'))).rejects.toThrow(/none does not exist; give a folder/);
  await expect(readSops(root)).rejects.toThrow(/has no \.md files; SOPs are files such as/);
  await expect(readSops(write('a.rar', 'x'))).rejects.toThrow(/neither a folder nor a \.zip/);
  await expect(readSops(write('b.zip', 'x'))).rejects.toThrow(/b\.zip is not a readable zip/);
});

test('too large a file', async () => {
  write('PAY-014.md', 'x'.repeat(sopLimits.file + 1));
  await expect(readSops(root)).rejects.toThrow(/PAY-014\.md in .* is over 256 KB/);
});

test('too many files, and too much of them', async () => {
  const many = Array.from({ length: sopLimits.files + 1 }, (_, i) => [`${i}.md`, strToU8('x')]);
  const zip = write('many.zip', zipSync(Object.fromEntries(many)));
  await expect(readSops(zip)).rejects.toThrow(/more than 2000 \.md files/);
  const big = new Uint8Array(sopLimits.file);
  const much = Array.from({ length: 65 }, (_, i) => [`${i}.md`, big]);
  const bomb = write('much.zip', zipSync(Object.fromEntries(much)));
  await expect(readSops(bomb)).rejects.toThrow(/holds more than 16 MB/);
});

test('too deep a folder', async () => {
  write(`${'a/'.repeat(sopLimits.depth + 1)}PAY-014.md`, 'x');
  await expect(readSops(root)).rejects.toThrow(/folders deep; flatten it/);
});

test('a zip that lies about its size cannot grow past what it says', async () => {
  const zipped = zipSync({ 'PAY-014.md': new Uint8Array(200_000) });
  // The unpacked size stands in the central directory, 24 bytes into its entry.
  const entry = Buffer.from(zipped).indexOf(Uint8Array.from([0x50, 0x4b, 1, 2]));
  new DataView(zipped.buffer, zipped.byteOffset).setUint32(entry + 24, 10, true);
  const result = await readSops(write('lie.zip', zipped)).catch((error: Error) => error.message);
  if (typeof result === 'string') expect(result).toMatch(/pack it again/);
  else expect(result[0]?.text.length).toBeLessThanOrEqual(10);
});

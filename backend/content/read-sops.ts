import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { unzipSync } from 'fflate';
import type { SopFile } from './sop-files.ts';

/** More than any team writes, and little enough to read at once. Sizes in bytes. */
export const sopLimits = { files: 2000, file: 256 * 1024, all: 16 * 1024 * 1024, depth: 12 };

/** The folder or zip cannot be read as SOPs; the message names it and the next step. */
export class UnreadableSops extends Error {
  override name = 'UnreadableSops';
}

/** The `.md` files of a folder (and the folders in it) or of a `.zip`. Text that is not UTF-8 is left to `parseSops`. */
export async function readSops(path: string): Promise<SopFile[]> {
  const info = await stat(path).catch((error: NodeJS.ErrnoException) => {
    const why = error.code === 'ENOENT' ? 'does not exist' : `cannot be opened (${error.code})`;
    throw new UnreadableSops(`${path} ${why}; give a folder or a .zip of SOP files`);
  });
  if (!info.isDirectory() && !/\.zip$/i.test(path)) {
    throw new UnreadableSops(`${path} is neither a folder nor a .zip; put the SOP files into one`);
  }
  const files = info.isDirectory() ? await readFolder(path) : await readZip(path, info.size);
  if (files.length === 0) {
    throw new UnreadableSops(`${path} has no .md files; SOPs are files such as PAY-014.md`);
  }
  return files;
}

const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
/** Left out: what is no SOP file, and what systems add to folders and zips. */
const isSopFile = (path: string) =>
  /\.md$/i.test(path) && !/(^|[\\/])(\.|__MACOSX[\\/]|node_modules[\\/])/.test(path);

function budget(source: string) {
  let files = 0;
  let bytes = 0;
  return (path: string, size: number) => {
    files += 1;
    bytes += size;
    if (files > sopLimits.files) {
      throw new UnreadableSops(`${source} has more than ${sopLimits.files} .md files; split it`);
    }
    if (size > sopLimits.file) {
      const limit = `${sopLimits.file / 1024} KB`;
      throw new UnreadableSops(`${path} in ${source} is over ${limit}; an SOP has to be shorter`);
    }
    if (bytes > sopLimits.all) {
      const limit = `${sopLimits.all / 1024 / 1024} MB`;
      throw new UnreadableSops(`${source} holds more than ${limit} of .md files; split it`);
    }
  };
}

async function readFolder(root: string): Promise<SopFile[]> {
  const spend = budget(root);
  const files: SopFile[] = [];
  const walk = async (folder: string, depth: number): Promise<void> => {
    if (depth > sopLimits.depth) {
      throw new UnreadableSops(
        `${folder} is more than ${sopLimits.depth} folders deep; flatten it`,
      );
    }
    const entries = await readdir(folder, { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const full = join(folder, entry.name);
      const path = relative(root, full).split(sep).join('/');
      if (entry.isDirectory() && isSopFile(`${path}/x.md`)) await walk(full, depth + 1);
      if (entry.isDirectory() || !isSopFile(path)) continue;
      // Mounted configuration comes as links to files; links to folders could go round in circles.
      const info = await stat(full);
      if (!info.isFile()) continue;
      spend(path, info.size);
      files.push({ path, text: decode(await readFile(full)) });
    }
  };
  await walk(root, 0);
  return files;
}

async function readZip(path: string, size: number): Promise<SopFile[]> {
  if (size > sopLimits.all) {
    throw new UnreadableSops(`${path} is over ${sopLimits.all / 1024 / 1024} MB; split it`);
  }
  const spend = budget(path);
  let packed = 0;
  try {
    // fflate unpacks into a buffer of the declared size, so a file that lies about its size cannot grow past it.
    const entries = unzipSync(await readFile(path), {
      filter: (entry) => {
        if (!isSopFile(entry.name)) return false;
        spend(entry.name, entry.originalSize);
        packed += entry.size;
        // Entries that share the same bytes, or are far larger packed than unpacked, exist only in bombs.
        if (packed > size || entry.size > entry.originalSize + 1024) {
          throw new UnreadableSops(`${path} is not an ordinary zip (${entry.name}); pack it again`);
        }
        return true;
      },
    });
    return Object.entries(entries).map(([name, bytes]) => ({ path: name, text: decode(bytes) }));
  } catch (error) {
    if (error instanceof UnreadableSops) throw error;
    throw new UnreadableSops(
      `${path} is not a readable zip (${(error as Error).message}); pack it again`,
    );
  }
}

import { strFromU8, unzipSync } from 'fflate';

export interface SopFile {
  path: string;
  text: string;
}

/** Why files could not be read; the page has a sentence for each. */
export type ReadProblem = 'no-files' | 'bad-zip' | 'too-large';

/** Text of all files together; the backend takes no more in one request. */
export const largestTotal = 8_000_000;

const isSop = (path: string) =>
  /\.md$/i.test(path) && !/(^|\/)(\.|__MACOSX\/|readme\.md$)/i.test(path);

function unzipSops(bytes: Uint8Array): SopFile[] | ReadProblem {
  let total = 0;
  try {
    // Declared sizes are looked at before anything is inflated, so that a zip bomb is never opened. Not in a worker:
    // fflate starts those from blob addresses, which the page's content policy forbids.
    const entries = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!isSop(name)) return false;
        total += originalSize;
        return total <= largestTotal;
      },
    });
    if (total > largestTotal) return 'too-large';
    return Object.entries(entries).map(([path, data]) => ({ path, text: strFromU8(data) }));
  } catch {
    return 'bad-zip';
  }
}

/** The SOP files in what was chosen or dropped: Markdown files, or zips of them. */
export async function readSopFiles(chosen: readonly File[]): Promise<SopFile[] | ReadProblem> {
  const files: SopFile[] = [];
  let total = 0;
  for (const file of chosen) {
    const path = file.webkitRelativePath || file.name;
    if (/\.zip$/i.test(path)) {
      if (file.size > largestTotal) return 'too-large';
      const inside = unzipSops(new Uint8Array(await file.arrayBuffer()));
      if (typeof inside === 'string') return inside;
      files.push(...inside);
    } else if (isSop(path)) {
      total += file.size;
      if (total > largestTotal) return 'too-large';
      files.push({ path, text: await file.text() });
    }
  }
  return files.length ? files : 'no-files';
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Labelled {
  text: string;
  label: string;
}

/** A folder with the published sets; files are found by name. */
export interface Folder {
  path: string;
  has(file: string): boolean;
  /** One JSON object a line. */
  lines<T>(file: string): T[];
  json<T>(file: string): T;
}

export class BadData extends Error {}

export function folder(path: string): Folder {
  if (!existsSync(path)) {
    throw new BadData(
      `There is no folder ${path}. Name the folder with the public sets: npm run bench -- match --train DIR [--test DIR]`,
    );
  }
  const read = (file: string) => {
    try {
      return readFileSync(join(path, file), 'utf8');
    } catch {
      throw new BadData(`${join(path, file)} cannot be read.`);
    }
  };
  return {
    path,
    has: (file) => existsSync(join(path, file)),
    lines<T>(file: string) {
      return read(file)
        .split('\n')
        .flatMap((line, index): T[] => {
          if (!line.trim()) return [];
          try {
            return [JSON.parse(line)];
          } catch {
            throw new BadData(`${join(path, file)}, line ${index + 1}: not JSON.`);
          }
        });
    },
    json: <T>(file: string): T => JSON.parse(read(file)),
  };
}

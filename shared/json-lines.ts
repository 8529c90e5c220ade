/** Where things stand in a JSON text, so that what is wrong with a value can be shown in the file. */

interface Spot {
  at: number;
  line: number;
}

/** Line (from 1) of a field such as `messages.item.1`; of the nearest one around it that is there. */
export function lineOf(text: string, field: string): number | undefined {
  const path = field === '' ? [] : field.split('.');
  const spot: Spot = { at: 0, line: 1 };
  let found: number | undefined;
  try {
    walk(text, spot, path, 0, (line) => {
      found = line;
    });
  } catch {
    // Not JSON from here on; what was found before still holds.
  }
  return found;
}

/** Steps over one value. `path` from `depth` on is still looked for in it; -1: it is elsewhere. */
function walk(
  text: string,
  spot: Spot,
  path: readonly string[],
  depth: number,
  hit: (line: number) => void,
): void {
  space(text, spot);
  if (depth >= 0) hit(spot.line);
  const open = text[spot.at];
  if (open !== '{' && open !== '[') {
    scalar(text, spot);
    return;
  }
  const close = open === '{' ? '}' : ']';
  spot.at += 1;
  for (let index = 0; ; index += 1) {
    space(text, spot);
    if (text[spot.at] === close) {
      spot.at += 1;
      return;
    }
    const line = spot.line;
    let key = String(index);
    if (open === '{') {
      const start = spot.at;
      scalar(text, spot);
      key = JSON.parse(text.slice(start, spot.at));
      space(text, spot);
      expect(text, spot, ':');
    }
    const inside = depth >= 0 && path[depth] === key;
    if (inside) hit(line);
    walk(text, spot, path, inside ? depth + 1 : -1, hit);
    space(text, spot);
    if (text[spot.at] !== close) expect(text, spot, ',');
  }
}

function space(text: string, spot: Spot): void {
  for (;;) {
    const char = text[spot.at];
    if (char === undefined || !' \t\r\n'.includes(char)) return;
    if (char === '\n') spot.line += 1;
    spot.at += 1;
  }
}

function scalar(text: string, spot: Spot): void {
  const literal = /"(?:[^"\\]|\\.)*"|[\w+.-]+/y;
  literal.lastIndex = spot.at;
  const found = literal.exec(text);
  if (!found) throw new Error(`No value on line ${spot.line}.`);
  spot.at += found[0].length;
}

function expect(text: string, spot: Spot, char: string): void {
  if (text[spot.at] !== char) throw new Error(`No ${char} on line ${spot.line}.`);
  spot.at += 1;
}

/** Where a text that JSON.parse refuses goes wrong; nothing when it can be read. */
export function brokenLine(text: string): number | undefined {
  const spot: Spot = { at: 0, line: 1 };
  try {
    JSON.parse(text);
    return undefined;
  } catch {
    try {
      walk(text, spot, [], -1, () => {});
      space(text, spot);
    } catch {
      // Here it is.
    }
    return spot.line;
  }
}

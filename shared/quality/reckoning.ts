/** Numbers that an amount may be reckoned with: how many, and what part. */
export interface Factors {
  counts: readonly number[];
  /** 8 for 8 %. */
  percents: readonly number[];
}

/** Words for two to ten and a dozen, in the seven languages. */
const words: [RegExp, number][] = (
  [
    ['two|both|pair|double|dua|hai|dalawa(?:ng)?|สอง|两|兩|二|双', 2],
    ['three|tiga|ba|tatlo(?:ng)?|สาม|三', 3],
    ['four|empat|bốn|apat(?: na)?|สี่|四', 4],
    ['five|lima(?:ng)?|năm|ห้า|五', 5],
    ['six|enam|sáu|anim(?: na)?|หก|六', 6],
    ['seven|tujuh|bảy|pito(?:ng)?|เจ็ด|七', 7],
    ['eight|delapan|lapan|tám|walo(?:ng)?|แปด|八', 8],
    ['nine|sembilan|chín|siyam(?: na)?|เก้า|九', 9],
    ['ten|sepuluh|mười|sampu(?:ng)?|สิบ|十', 10],
    ['dozen|dosen|lusin|โหล|打', 12],
  ] as const
).map(([source, value]) => [
  new RegExp(
    source
      .split('|')
      .map((word) =>
        /^[a-zà-ỹ]/i.test(word) && !/[\u0e00-\u0e7f]/.test(word)
          ? `(?<!\\p{L})${word}(?!\\p{L})`
          : word,
      )
      .join('|'),
    'iu',
  ),
  value,
]);

/** Whole numbers up to a hundred and shares in percent that a text names. */
export function factorsIn(text: string): Factors {
  const digits = [...text.matchAll(/(?<![\d.,/:-])\d{1,3}(?![\d/:-]|[.,]\d)/gu)].map(Number);
  const counts = digits.filter((count) => count >= 2 && count <= 100);
  for (const [word, value] of words) if (word.test(text)) counts.push(value);
  const percents = [
    ...text.matchAll(
      /(\d{1,3}(?:[.,]\d{1,2})?)\s?(?:%|％|persen|peratus|per ?cent|phần trăm|porsiyento|เปอร์เซ็นต์)/giu,
    ),
  ].map(([, digits = '']) => Number(digits.replace(',', '.')));
  return { counts: [...new Set([2, ...counts])], percents: [...new Set(percents)] };
}

/** Within a thousandth, or rounded to a whole. */
const near = (a: number, b: number): boolean =>
  Math.abs(a - b) <= Math.max(0.011, 0.001 * Math.abs(b)) ||
  (b > 20 && Number.isInteger(a) && Math.abs(a - b) < 1);

/** Said as it is, or reckoned in one step: a sum, a difference, a multiple, an equal part, a share in percent. */
export function follows(value: number, known: readonly number[], factors: Factors): boolean {
  const { counts, percents } = factors;
  for (const [at, a] of known.entries()) {
    if (near(value, a)) return true;
    if (counts.some((count) => near(value, a * count) || near(value, a / count))) return true;
    for (const percent of percents) {
      const share = (a * percent) / 100;
      if (near(value, share) || near(value, a - share) || near(value, a + share)) return true;
    }
    for (const [later, b] of known.slice(at + 1).entries()) {
      if (near(value, a + b) || near(value, Math.abs(a - b))) return true;
      if (known.slice(at + later + 2).some((c) => near(value, a + b + c))) return true;
    }
  }
  return near(
    value,
    known.reduce((sum, one) => sum + one, 0),
  );
}

/** Amounts of which each follows from the known ones and those before it; also two that together make a known one. */
export function reckoned(said: readonly number[], told: readonly number[], factors: Factors) {
  const known = [...new Set(told)].slice(0, 24);
  const right = new Set<number>();
  for (let found = true; found; ) {
    const next = said.find((value) => !right.has(value) && follows(value, known, factors));
    found = next !== undefined;
    if (next === undefined) break;
    right.add(next);
    if (!known.includes(next)) known.push(next);
  }
  for (const a of said) {
    for (const b of said) {
      if (a !== b && told.some((sum) => near(sum, a + b))) right.add(a).add(b);
    }
  }
  return right;
}

/** Does somebody reckon with these: of three the third is the difference of the others? */
export const hasReckoned = (told: readonly number[]): boolean =>
  told.some((a) =>
    told.some((b) => b < a && told.some((c) => c < b && c > 0 && near(c, a - b) && a !== b + b)),
  );

/** Two digits changed places, or one is another, in a number of three or more that are not round. */
export function isSlip(value: number, of: number): boolean {
  const [a, b] = [value, of].map((one) => String(Math.round(one * 100)).replace(/0+$/, ''));
  if (!a || !b || a.length !== b.length || a.length < 3 || a === b) return false;
  if (String(Math.round(value * 100)).length !== String(Math.round(of * 100)).length) return false;
  const at = [...a].findIndex((digit, place) => digit !== b[place]);
  if (a.slice(at + 1) === b.slice(at + 1)) return true;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

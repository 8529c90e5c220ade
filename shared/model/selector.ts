/**
 * What keeps a selector from being slow, whatever page it meets. Browsers match a chain of combinators in step with
 * the page, but one inside `:is()` or `:not()` is tried anew at every step of the chain around it: three of those took
 * more than 6 s on 21,000 elements, chains of 60 without them a millisecond.
 */

/** Frames and shadow roots entered, combinators in a chain, `:has()` in all. */
const most = { hops: 4, chain: 24, has: 2, hasChain: 4 };

/** Strings, attributes and escapes hold no combinators. */
const bare = (css: string) =>
  css
    .replace(/\\./g, 'x')
    .replace(/"[^"]*"|'[^']*'/g, 's')
    .replace(/\[[^[\]]*\]/g, 'a')
    .replace(/\s*,\s*/g, ',')
    .trim();

const combinators = (chain: string) => chain.trim().match(/\s*[>~+]\s*|\s+/g)?.length ?? 0;

function stepOf(part: string): string | undefined {
  let rest = bare(part);
  let has = 0;
  for (;;) {
    // The innermost first; each is gone once it is looked at.
    const found = /:?([\w-]*)\(([^()]*)\)/.exec(rest);
    if (!found) break;
    const [whole, name = '', inside = ''] = found;
    const chains = inside.split(',');
    if (name === 'has') {
      has += 1;
      if (has > most.has) return `at most ${most.has} :has() fit`;
      if (chains.some((chain) => combinators(chain) > most.hasChain))
        return 'a long chain in :has() is slow';
    } else if (name.startsWith('nth-')) {
      if (!/^[\dn+\-\s]*$|^\s*(odd|even)\s*$/.test(inside)) return `:${name}() takes a number here`;
    } else if (chains.some((chain) => combinators(chain) > 0)) {
      return `:${name}() may hold simple selectors only; chains inside it are slow`;
    }
    rest = rest.replace(whole, 'p');
  }
  if (rest.split(',').some((chain) => combinators(chain) > most.chain)) {
    return `a chain may have ${most.chain} steps`;
  }
  return undefined;
}

/** Why this selector could keep a page busy, in English; nothing when it cannot. */
export function slowness(css: string): string | undefined {
  const parts = css.split(' >>> ');
  if (parts.length > most.hops + 1) return `at most ${most.hops} frames or shadow roots deep`;
  for (const part of parts) {
    const why = stepOf(part);
    if (why) return why;
  }
  return undefined;
}

/** The same for address patterns: two parts of any length are told apart in a moment, five are not. */
export function slowPattern(pattern: string): string | undefined {
  if (/[(){}]/.test(pattern)) return 'a pattern has no groups in (), {}';
  const open = pattern.match(/[*+]/g)?.length ?? 0;
  if (open > 2) return 'at most two * fit';
  const crowded = pattern.split('/').some((part) => (part.match(/:[a-z_]/gi)?.length ?? 0) > 2);
  return crowded ? 'at most two :names between slashes' : undefined;
}

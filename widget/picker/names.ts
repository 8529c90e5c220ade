/** Which names on a page were given by a person, and will be there tomorrow and on the next ticket. */

const makers =
  /^(css|sc|jss|emotion|svelte|ng|_ng\w*|ember|radix|headlessui|mui|cke|yui|gwt|el|v)-|^:r|^_?ng(host|content)/i;
const states =
  /^((is|has|js)-?.*|active|selected|current|open|opened|closed|expanded|collapsed|focus(ed)?|hover(ed)?|visible|hidden|disabled|enabled|checked|loading|loaded|unread|read|new|first|last|odd|even|show|fade|in|on|off)$/i;
/** What style sheets are made of, not what a thing is: `mt-4`, `flex`, `text-sm`. */
const layout =
  /^(container|row|col|grid|flex|block|inline|hidden|absolute|relative|fixed|sticky|clearfix|w|h|m[trblxy]?|p[trblxy]?|gap|text|bg|border|rounded|shadow|font|leading|items|justify|self|space|overflow|z|top|left|right|bottom|min|max|sm|md|lg|xl|d)(-|$)/i;

/** One word as people write it: no long run of consonants, no humps of a random case. */
function isWord(word: string): boolean {
  if (!/^[a-z]+$/i.test(word)) return false;
  if (/[bcdfghjklmnpqrstvwxz]{5}/i.test(word)) return false;
  if (word.length > 3 && !/[aeiouy]/i.test(word)) return false;
  return !/[a-z][A-Z]/.test(word) || word.split(/(?=[A-Z])/).every((hump) => hump.length > 2);
}

/** A number in it: it is one of many, and names a ticket or a person as likely as a thing. */
export const hasNumber = (name: string): boolean => /\d/.test(name);

/** Made by a build or a framework: the next build, or the next page, has another. */
export function looksMade(name: string): boolean {
  if (makers.test(name)) return true;
  const words = name.split(/[-_:./\s]+/).filter(Boolean);
  return words.length === 0 || !words.every(isWord);
}

/** Says how a thing looks, or what state it is in. */
export const saysNothing = (name: string): boolean => states.test(name) || layout.test(name);

/** Says what a thing is, not how it looks or what state it is in. */
export const isNaming = (name: string): boolean =>
  name.length > 1 && !looksMade(name) && !saysNothing(name);

/** What every language does alike with a word or a name. */

/** For a title inside a sentence; abbreviations stay. */
export const lower = (title: string) =>
  /^\p{Lu}\p{Ll}/u.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;

/** The name under a key, else the key: findings carry ids of newer content too. */
export const nameIn = (names: Record<string, string>, key: string): string => names[key] ?? key;

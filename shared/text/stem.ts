/**
 * Word forms made one, lightly: English plurals, -ed, -ing and the Indonesian and Malay -nya. Two words of
 * different meaning that become one cost more than a form that is missed, so nothing else is cut.
 */
export function stem(word: string): string {
  if (word.length < 4 || !/^[a-z']+$/.test(word)) return word;
  let cut = word.replace(/'(s|re|ve|ll|d|m)$/, '');
  if (cut.length > 6 && cut.endsWith('nya')) cut = cut.slice(0, -3);
  if (/ies$/.test(cut) && cut.length > 4) return `${cut.slice(0, -3)}y`;
  if (/(ss|x|ch|sh)es$/.test(cut)) cut = cut.slice(0, -2);
  else if (/[^siu]s$/.test(cut)) cut = cut.slice(0, -1);
  const ending = /[aeiouy].*(ing|ed)$/.exec(cut)?.[1];
  if (!ending || cut.length - ending.length < 3) return cut.endsWith('e') ? cut.slice(0, -1) : cut;
  cut = cut.slice(0, -ending.length);
  if (/([bdgmnprt])\1$/.test(cut)) return cut.slice(0, -1);
  return cut;
}

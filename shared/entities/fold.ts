const odd =
  /[\uFF01-\uFF5E\u0E50-\u0E59\u3000\u00A0\u2002-\u200D\u202F\u2010-\u2015\u2212\u2060\uFEFF]/g;

/** Full-width and Thai digits, full-width signs, odd hyphens and spaces as ASCII; one unit for one, so offsets stay. */
export const fold = (text: string): string =>
  text.replace(odd, (char) => {
    const code = char.charCodeAt(0);
    if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
    if (code >= 0x0e50 && code <= 0x0e59) return String.fromCharCode(code - 0x0e20);
    return (code >= 0x2010 && code <= 0x2015) || code === 0x2212 ? '-' : ' ';
  });

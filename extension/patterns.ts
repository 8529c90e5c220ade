/** Match patterns: on which pages Deskside works. */
export interface Site {
  /** Match pattern, with a port where one is meant: `http://127.0.0.1:8082/*`. */
  pattern: string;
  /** Adapter id. */
  adapter: string;
}

const shape = /^(\*|https?):\/\/(\*|(?:\*\.)?[^/:*\s]+)(?::(\d+))?(\/.*)$/;

export const isPattern = (text: string): boolean => shape.test(text);

export const isSite = (value: unknown): value is Site => {
  const site = value as Partial<Site> | null;
  return typeof site?.pattern === 'string' && typeof site.adapter === 'string';
};

/** Browsers grant and register by host: without the port, which only tells our sites apart. */
export const grantOf = (pattern: string): string => pattern.replace(/:\d+(?=\/)/, '');

/** Match patterns as the browser reads them, but a port, where written, counts. */
export function matches(pattern: string, url: string): boolean {
  const parts = shape.exec(pattern);
  if (!parts || !URL.canParse(url)) return false;
  const [, scheme, host = '', port, path = ''] = parts;
  const at = new URL(url);
  const bare = host.replace(/^\*\.?/, '');
  return (
    /^https?:$/.test(at.protocol) &&
    (scheme === '*' || at.protocol === `${scheme}:`) &&
    (host.startsWith('*')
      ? bare === '' || at.hostname === bare || at.hostname.endsWith(`.${bare}`)
      : at.hostname === host) &&
    (port === undefined || at.port === port) &&
    globbed(path, at.pathname + at.search)
  );
}

/** `*` is any run of characters. Without regular expressions, which could be made slow. */
function globbed(glob: string, text: string): boolean {
  const [first = '', ...rest] = glob.split('*');
  if (!text.startsWith(first)) return false;
  if (rest.length === 0) return text === first;
  let at = first.length;
  const last = rest.pop() ?? '';
  for (const part of rest) {
    const found = text.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return text.length - last.length >= at && text.endsWith(last);
}

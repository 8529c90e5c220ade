/** An element of ours on the page, which can neither look into it nor style what is inside. */
export function createOverlay(document: Document, name: string) {
  const host = document.createElement(name);
  const shadow = host.attachShadow({ mode: 'closed' });
  // A sheet of its own is not subject to the page's style policy.
  const sheet = new CSSStyleSheet();
  shadow.adoptedStyleSheets = [sheet];
  return { host, shadow, sheet };
}

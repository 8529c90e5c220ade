/**
 * Nothing of the page lies over the panel, fades or moves it, and nothing has for a moment: what is pressed now was
 * seen. Undefined in browsers that cannot tell (IntersectionObserver v2 is Chromium's).
 */
const MOMENT = 400;

export function createSeen(window: Window & typeof globalThis): (() => boolean) | undefined {
  const { document, performance, IntersectionObserver, IntersectionObserverEntry } = window;
  if (!('isVisible' in IntersectionObserverEntry.prototype)) return undefined;
  let since: number | undefined;
  // Both are in the standard's second version, which the compiler's types do not know.
  const options = { trackVisibility: true, delay: 100, threshold: [0, 0.5, 1] };
  const observer = new IntersectionObserver((entries) => {
    const last = entries.at(-1) as { isVisible?: boolean } | undefined;
    since = last?.isVisible ? (since ?? performance.now()) : undefined;
  }, options);
  observer.observe(document.documentElement);
  return () => since !== undefined && performance.now() - since >= MOMENT;
}

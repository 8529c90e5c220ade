const pages = import.meta.glob<string>('../../../widget/host/consoles/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The page recorded or rebuilt beside an adapter, in a frame of its own, as layout decides what is visible. */
export async function recorded(id: string): Promise<{ page: Document; remove(): void }> {
  const html = pages[`../../../widget/host/consoles/${id}.html`];
  if (!html) throw new Error(`There is no page beside ${id}.json.`);
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 1000px; height: 700px';
  document.body.append(frame);
  const page = frame.contentDocument as Document;
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  // A page that is only read must not run: scripts put in so do not.
  page.documentElement.innerHTML = parsed.documentElement.innerHTML;
  for (const { name, value } of parsed.body.attributes) page.body.setAttribute(name, value);
  const inner = [...page.querySelectorAll('iframe')];
  await Promise.all(
    inner.map((one) => new Promise((resolve) => one.addEventListener('load', resolve))),
  );
  return { page, remove: () => frame.remove() };
}

/** What the answers are in the end: an adapter with a number of its own, and a file. */
import type { Adapter } from '../../shared/model/adapter.ts';
import { type Answers, adapterOf } from './answers.ts';

/** `number`: the id and the version that nobody has yet. It is verified when Send was held and two tickets were read. */
export async function adapterToSave(
  answers: Answers,
  host: string,
  number: (adapter: Adapter) => Promise<{ id: string; version: number }>,
): Promise<Adapter> {
  const adapter = adapterOf(answers);
  const { held, seen = [] } = answers;
  const verified = { with: host.slice(0, 200), on: new Date().toISOString().slice(0, 10) };
  return {
    ...adapter,
    ...(await number(adapter)),
    ...(held && seen.length > 1 ? { verified } : {}),
  };
}

/**
 * By a link that stands nowhere, so the page sees none of it. Not in the card's document: where a page forbids frames,
 * Firefox saves nothing from one.
 */
export function download(adapter: Adapter, page: Document): void {
  const text = `${JSON.stringify(adapter, null, 2)}\n`;
  const link = page.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = `${adapter.id}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

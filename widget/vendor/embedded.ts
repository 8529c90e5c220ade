/** What the apps for the tools of others share: the embedded form, loaded from the workspace's backend. */
import type { Deskside, DesksideOptions } from '../embed-package/index.d.ts';
import { limits } from '../host/limits.ts';
import { linesOf } from '../host/lines.ts';
import { hostWords } from '../words/host.ts';

export type StartDeskside = (options: DesksideOptions) => Deskside | Promise<Deskside>;
/** Gets embed.js from this backend. */
export type Load = (backend: string) => Promise<StartDeskside>;

/** @throws Error with what to do when the address is none or nothing answers there. */
export async function fromBackend(backend: string): Promise<StartDeskside> {
  if (!URL.canParse(backend) || !/^https?:$/.test(new URL(backend).protocol)) {
    throw new Error(
      `"${backend}" is no address of a Deskside backend. Set it in the app's settings.`,
    );
  }
  const { origin } = new URL(backend);
  try {
    return (await import(/* @vite-ignore */ `${origin}/embed.js`)).startDeskside;
  } catch {
    throw new Error(
      `No Deskside answers at ${origin}. Check the address in the app's settings, then reload.`,
    );
  }
}

const inert = (html: string) => new DOMParser().parseFromString(html, 'text/html').body;

/** What a customer's or an agent's message says, without its quotes. */
export function messageText(html: string): string {
  const quotes = 'blockquote,.gmail_quote,.freshdesk_quote,.zd-quoted';
  const skip = (element: Element) => element.matches(quotes);
  return linesOf(inert(html), { max: limits.message, collapse: true, skip }).text.trim();
}

/** A draft's lines as they stand in the editor. */
export const draftText = (html: string): string => linesOf(inert(html), { max: limits.draft }).text;

/** For editors that take markup only: these words, and no markup of theirs. */
export function asHtml(text: string): string {
  const holder = document.createElement('p');
  holder.textContent = text;
  return holder.innerHTML.replaceAll('\n', '<br>');
}

const more = {
  en: { again: 'Press Submit once more to send it.' },
  id: { again: 'Tekan tombol kirim sekali lagi.' },
};
export const appWords = (languages: readonly string[]) => ({
  ...hostWords(languages),
  ...(languages[0]?.startsWith('id') ? more.id : more.en),
});

/** In place of the panel, when it cannot be there. */
export function showProblem(error: unknown): void {
  const line = document.createElement('p');
  line.role = 'alert';
  line.textContent = error instanceof Error ? error.message : String(error);
  document.body.replaceChildren(line);
}

/** A ticket tool that no adapter knows, in a frame with an address of its own, and the picker on it. */
import { onTestFinished } from 'vitest';
import type { Answers } from '../../../widget/picker/answers.ts';
import { startPicker } from '../../../widget/picker/picker.ts';
import { pickerWords } from '../../../widget/words/picker.ts';
import type { UiLanguage } from '../../../widget/words/words.ts';
import blank from './blank.html?url';

const page = (id: string, subject: string) => `<style>
    body { margin: 0; font: 15px/1.5 system-ui, sans-serif; color: #222; background: #f3f4f6; }
    main { display: grid; gap: 8px; width: 560px; padding: 12px 20px; }
    h1 { font-size: 20px; margin: 0; }
    article, [contenteditable] { padding: 8px 12px; background: #fff; border: 1px solid #ddd; }
    p { margin: 0; }
  </style>
  <main><h1 data-part="subject">${subject}</h1><b data-part="requester">Dewi Lestari</b>
    <article class="entry customer"><p>I cancelled my order last week.</p></article>
    <article class="entry agent"><p>Thank you, I am looking into it.</p></article>
    <article class="entry agent private"><p>Wallet team says Thursday.</p></article>
    <article class="entry customer"><p>Any news about ${id}?</p></article>
    <div contenteditable role="textbox" aria-label="Reply"></div>
    <div><button data-part="send">Send</button> <button data-part="send-close">Send and close</button>
      <button data-part="send-wait">Send and wait</button></div>
  </main>`;

interface Options {
  language?: UiLanguage;
  early?: boolean;
  /** From an earlier day. */
  answers?: Answers;
  may?: { use: boolean; publish: boolean };
}

export async function openTool() {
  const frame = document.createElement('iframe');
  frame.title = 'Tool';
  frame.style.cssText = 'position: fixed; inset: 0; width: 100%; height: 100%; border: 0';
  frame.src = blank;
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  document.body.append(frame);
  onTestFinished(() => frame.remove());
  await loaded;
  const window = frame.contentWindow as Window & typeof globalThis;
  const { document: inside } = window;
  // The card is behind a closed door, also for a test.
  const { attachShadow } = window.Element.prototype;
  window.Element.prototype.attachShadow = function open(init) {
    return attachShadow.call(this, { ...init, mode: 'open' });
  };
  const part = (name: string) => {
    const found = inside
      .querySelector('deskside-picker')
      ?.shadowRoot?.querySelector<HTMLIFrameElement>(`.${name}`);
    if (!found?.contentDocument) throw new Error(`The ${name} is not there.`);
    return found.contentDocument;
  };

  return {
    frame,
    window,
    page: inside,
    /** Shows a ticket, as a tool does that never loads its page anew. */
    ticket(id: string, subject: string) {
      window.history.replaceState(null, '', `/w/12/cases/${id}`);
      inside.body.innerHTML = page(id, subject);
    },
    async pick({ language = 'en', early = true, answers, may }: Options = {}) {
      const words = pickerWords([language]);
      let kept: Answers | undefined;
      const stop = startPicker({
        window,
        early,
        picking: async () => ({
          ...words,
          answers,
          goesOn: false,
          may: may ?? { use: true, publish: true },
        }),
        keep: (next) => {
          kept = next;
        },
        use: async () => 'no-backend',
        publish: async () => undefined,
        number: async ({ id }) => ({ id, version: 1 }),
        ended: () => {},
      });
      onTestFinished(() => stop());
      return {
        stop,
        words: words.words,
        card: () => part('card'),
        glass: () => part('glass'),
        answers: () => kept ?? answers ?? { step: 'customer' as const },
      };
    },
  };
}

import { render } from 'preact';
import { onTestFinished } from 'vitest';
import { page } from 'vitest/browser';
import type { Me } from '../../../shared/model/account.ts';
import { Desk } from '../../../widget/desk/Desk.tsx';
import { loadWords, type UiLanguage } from '../../../widget/words/words.ts';
import { fakeBackend, people } from './fake-backend.ts';
import '../../../widget/desk/desk.css';

export const settled = (ms = 60) => new Promise((resolve) => setTimeout(resolve, ms));
/** Nothing moves any more: half way from one colour to another there is no contrast. */
export const rested = () => Promise.all(document.getAnimations().map(({ finished }) => finished));

interface Options {
  me?: Me;
  width?: number;
  height?: number;
  theme?: 'light' | 'dark';
  language?: UiLanguage;
  /** The same backend, for somebody else or after a reload. */
  backend?: ReturnType<typeof fakeBackend>;
}

/** The desk on a backend in memory. */
export async function show(
  fill: (backend: ReturnType<typeof fakeBackend>) => void = () => undefined,
  {
    me = people.rina,
    width = 1280,
    height = 800,
    theme = 'light',
    language = 'en',
    ...more
  }: Options = {},
) {
  await page.viewport(width, height);
  document.documentElement.dataset.theme = theme;
  document.documentElement.lang = language;
  const backend = more.backend ?? fakeBackend(Date.now);
  fill(backend);
  const root = document.createElement('div');
  document.body.append(root);
  const left = { times: 0 };
  const words = await loadWords(language);
  const client = backend.clientFor(me);
  const world = {
    ...{ me, client, words, language },
    clientOptions: { base: 'https://deskside.example', fetch: backend.fetch },
    leave: async () => {
      left.times += 1;
      return true;
    },
  };
  render(<Desk {...world} />, root);
  const close = () => {
    render(null, root);
    root.remove();
    history.replaceState(null, '', location.pathname + location.search);
  };
  onTestFinished(() => {
    close();
    sessionStorage.clear();
    localStorage.clear();
    delete document.documentElement.dataset.theme;
    document.documentElement.lang = 'en';
  });
  await settled(120);
  // biome-ignore lint/performance/useDomNodeTextContent: what is seen counts.
  const text = () => root.innerText.replace(/\s+/g, ' ');
  return { backend, root, words, left, text, close };
}

/** A day on the desk: cases in every state. */
export function aDay(backend: ReturnType<typeof fakeBackend>) {
  const { rina, marco, putri, joy } = people;
  const ticket = (
    id: string,
    subject: string,
    lang: 'id' | 'en' | 'th' | 'vi',
    market: string,
  ) => ({
    ...{ console: 'casebook', id, url: `https://casebook.example/${id}`, subject, lang, market },
    customer: 'Budi Santoso',
    kind: 'buyer' as const,
  });
  const taken = backend.add(
    {
      ticket: ticket('48231', 'Saldo hilang setelah ditelepon CS palsu', 'id', 'ID'),
      summary:
        'Customer gave an OTP to a caller posing as Kirana support this morning. Rp 4.750.000 gone from wallet •••• 7731. Phone number on the account changed; customer locked out. Says it is salary.',
      needs: ['freeze the account', 'hold the transfer'],
      tried: 'Locked the account in Wallet Admin. Card 4111 1111 1111 1111 is not involved.',
      promised: { text: 'a call back', by: new Date(Date.now() + 90 * 60_000).toISOString() },
      atRisk: { amount: 4_750_000, currency: 'IDR' },
      evidence: [
        { text: 'saldo KiranaPay saya hilang', lang: 'id' },
        { text: 'minta kode OTP, nomor saya 0812-3456-7890', lang: 'id' },
        { text: 'nomor HP di akun sudah diganti', lang: 'id' },
      ],
      sop: {
        id: 'SAF-003',
        version: 4,
        title: 'Account taken over by a fake support call',
        done: [0],
      },
      rule: 'fraud-takeover-id@1',
    },
    putri,
    6,
  );
  backend.by(rina, taken.id, { do: 'take' });
  backend.by(rina, taken.id, { do: 'work' });
  backend.by(rina, taken.id, { do: 'note', text: 'Same receiving account as 48190.' });
  const late = backend.add({ ticket: ticket('48190', 'Akun diambil alih', 'id', 'ID') }, joy, 25);
  backend.add({ ticket: ticket('48249', 'บัญชีถูกขโมย', 'th', 'TH'), severity: 'high' }, joy, 4);
  backend.add(
    { ticket: ticket('48252', 'Your courier threatened me', 'en', 'PH'), category: 'safety' },
    joy,
    1,
  );
  const waiting = backend.add(
    { ticket: ticket('48163', 'Transfer to a stranger', 'en', 'MY') },
    putri,
    20,
  );
  backend.by(rina, waiting.id, { do: 'take' });
  backend.by(rina, waiting.id, {
    ...{ do: 'wait', on: 'bank', reason: 'Recall request 7781 sent.' },
    until: new Date(Date.now() + 3 * 60 * 60_000).toISOString(),
  });
  const asked = backend.add(
    { ticket: ticket('48177', 'Locked after SIM change', 'en', 'PH') },
    joy,
    9,
  );
  backend.by(marco, asked.id, { do: 'take' });
  backend.by(marco, asked.id, { do: 'ask', text: 'Which bank was it?' });
  const answered = backend.add(
    { ticket: ticket('48158', 'Second account', 'vi', 'VN') },
    putri,
    12,
  );
  backend.by(rina, answered.id, { do: 'take' });
  backend.by(rina, answered.id, { do: 'answer', text: 'Merged.', words: 'Đã xong.' });
  const back = backend.add({ ticket: ticket('48111', 'Parcel not here', 'en', 'SG') }, putri, 30);
  backend.by(rina, back.id, { do: 'return', reason: 'A courier matter.', queue: 'payments' });
  return { taken, late, waiting, asked, answered, back };
}

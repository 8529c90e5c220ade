import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { starterContent } from '../../../backend/content/starter.ts';
import { fillMacro, placeholderValues } from '../../../shared/macro.ts';
import type { Language } from '../../../shared/model/language.ts';
import { languages } from '../../../shared/model/names.ts';
import type { Ticket } from '../../../shared/model/ticket.ts';
import { checkDraft } from '../../../shared/quality/check-draft.ts';

const { sops, routing } = await starterContent(resolve(import.meta.dirname, '../../..'));

const wrote: Record<Language, [string, string]> = {
  en: ['Emma Clarke', 'Hello, please help me with order KR-2201-7745, I have been waiting.'],
  id: ['Rina Wulandari', 'Halo kak, tolong bantu pesanan KR-2201-7745, sudah lama saya tunggu.'],
  ms: ['Nurul Izzati', 'Hai, tolong semak pesanan KR-2201-7745, sudah lama saya menunggu.'],
  th: ['สมหญิง ใจดี', 'สวัสดีค่ะ ช่วยดูคำสั่งซื้อ KR-2201-7745 ให้หน่อย รอนานแล้ว'],
  vi: ['Nguyễn Thị Lan', 'Chào shop, xem giúp đơn KR-2201-7745 với, tôi chờ lâu lắm rồi.'],
  tl: [
    'Maria Santos',
    'Hi po, pa-check naman ng order KR-2201-7745, ang tagal ko nang naghihintay.',
  ],
  zh: ['陈美玲', '你好，请帮我看一下订单 KR-2201-7745，等了很久了。'],
};

/** As an agent would send it: placeholders filled, what the ticket does not show written in by hand. */
function sent(text: string, ticket: Ticket, lang: Language) {
  const values = placeholderValues({ ticket, agentName: 'Dewi', today: '2026-03-02', lang });
  const byHand = { order: 'KR-2201-7745', amount: 'Rp 250.000', courier: 'Kirana Express' };
  return fillMacro(text, { ...byHand, ...values });
}

const drafts = languages.flatMap((lang) =>
  sops.flatMap((sop) =>
    sop.macros.flatMap((macro) => {
      const text = macro.text[lang];
      const [name, words] = wrote[lang];
      const ticket: Ticket = {
        ...{ console: 'demo', id: '10482', url: 'https://desk.example/10482', subject: words },
        ...{ tags: [], customer: { name } },
        messages: [{ author: 'customer', internal: false, text: words }],
      };
      return text === undefined ? [] : [{ lang, sop, macro, ticket, ...sent(text, ticket, lang) }];
    }),
  ),
);

test('every placeholder of every macro can be filled', () => {
  expect(drafts.filter(({ unfilled }) => unfilled.length > 0).map(({ text }) => text)).toEqual([]);
});

test('nobody is addressed twice', () => {
  const twice = drafts.filter(({ text }) =>
    /Kak Kak|anh\/chị anh\/chị|bạn anh\/chị|คุณ ?คุณ/.test(text),
  );
  expect(twice.map(({ sop, macro, lang }) => `${sop.id} ${macro.id} ${lang}`)).toEqual([]);
});

test('a macro sent as it is passes the checks that stop a reply', () => {
  if (!routing) throw new Error('no routing');
  const { policy } = routing;
  const stopped = drafts.flatMap(({ lang, sop, macro, ticket, text }) =>
    checkDraft(text, { ticket, lang, sop, flags: [], escalated: [], policy, agentName: 'Dewi' })
      .filter(({ severity }) => severity === 'fatal')
      .map(
        ({ checkId, span }) => `${sop.id} ${macro.id} ${lang}: ${checkId} "${span?.text ?? ''}"`,
      ),
  );
  expect(stopped).toEqual([]);
});

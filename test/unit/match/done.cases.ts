import type { Raised } from '../../../shared/match/done.ts';
import type { Language } from '../../../shared/model/language.ts';

/** A conversation under an SOP of the demo, and its steps (from 1) that are done by what was said. */
export interface DoneCase {
  name: string;
  sop: string;
  said: Said[];
  raised?: Raised[];
  done: number[];
}

export type Said =
  | { by: 'agent' | 'customer' | 'note'; text: string }
  /** A macro of an SOP as the panel fills it; `keep` takes that many of its sentences, `before` stands before it. */
  | { macro: string; of: string; lang: Language; keep?: number; before?: string; after?: string };

const agent = (text: string): Said => ({ by: 'agent', text });
const customer = (text: string): Said => ({ by: 'customer', text });
const note = (text: string): Said => ({ by: 'note', text });
const put = (of: string, macro: string, lang: Language, more: object = {}): Said => ({
  of,
  macro,
  lang,
  ...more,
});

export const doneCases: DoneCase[] = [
  // As it was put in, in every language.
  { name: 'en', sop: 'PAY-014', said: [put('PAY-014', 'refund-in-transit', 'en')], done: [3] },
  { name: 'id', sop: 'PAY-014', said: [put('PAY-014', 'refund-in-transit', 'id')], done: [3] },
  { name: 'ms', sop: 'LOG-006', said: [put('LOG-006', 'courier-check-open', 'ms')], done: [4] },
  { name: 'th', sop: 'LOG-006', said: [put('LOG-006', 'courier-check-open', 'th')], done: [4] },
  { name: 'vi', sop: 'PAY-021', said: [put('PAY-021', 'payment-proof', 'vi')], done: [3] },
  { name: 'tl', sop: 'PAY-014', said: [put('PAY-014', 'ask-card-statement', 'tl')], done: [4] },
  { name: 'zh', sop: 'PAY-021', said: [put('PAY-021', 'payment-found', 'zh')], done: [5] },
  {
    name: 'lines and a list',
    sop: 'SAF-003',
    said: [put('SAF-003', 'account-protect', 'en')],
    done: [3],
  },
  // One after the other.
  {
    name: 'two macros, two steps',
    sop: 'PAY-014',
    said: [
      customer('App says refunded but my card has nothing'),
      put('PAY-014', 'refund-in-transit', 'en'),
      customer('still nothing'),
      put('PAY-014', 'ask-card-statement', 'en'),
    ],
    done: [3, 4],
  },
  {
    name: 'proof, then found, in Indonesian',
    sop: 'PAY-021',
    said: [
      put('PAY-021', 'payment-proof', 'id'),
      customer('ini buktinya kak'),
      put('PAY-021', 'payment-found', 'id'),
    ],
    done: [3, 5],
  },
  {
    name: 'the same macro twice is one step',
    sop: 'LOG-006',
    said: [put('LOG-006', 'courier-check-open', 'en'), put('LOG-006', 'courier-check-open', 'en')],
    done: [4],
  },
  {
    name: 'photos, then the return',
    sop: 'RET-001',
    said: [
      put('RET-001', 'damage-photos', 'id'),
      customer('sudah saya kirim fotonya'),
      put('RET-001', 'damage-return-opened', 'id'),
    ],
    done: [4, 6],
  },
  // Words around it, and less of it.
  {
    name: 'own words before and after',
    sop: 'PAY-014',
    said: [
      put('PAY-014', 'refund-in-transit', 'en', {
        before: 'Hello again! I have just looked at your account and everything is fine there.',
        after: 'Have a lovely weekend, and say hello to your cat.',
      }),
    ],
    done: [3],
  },
  {
    name: 'the first half of it',
    sop: 'LOG-006',
    said: [put('LOG-006', 'courier-check-open', 'en', { keep: 3 })],
    done: [4],
  },
  {
    name: 'the first half of it in Thai',
    sop: 'PAY-021',
    said: [put('PAY-021', 'payment-proof', 'th', { keep: 2 })],
    done: [3],
  },
  {
    name: 'edited here and there',
    sop: 'PAY-014',
    said: [
      agent(
        'Hi Dewi, sorry that you are still waiting! Our side of the refund for order KR-2291-4470 is done: it was sent to the Visa card you paid with on Monday. Your bank now books it, which can take up to 14 working days; some banks show it as a lower statement total instead of a new line. I will check again on Friday and write to you.',
      ),
    ],
    done: [3],
  },
  {
    name: 'edited in Indonesian',
    sop: 'LOG-006',
    said: [
      agent(
        'Halo Kak Rina, mohon maaf paket pesanan KR-1 belum Kakak terima walau statusnya terkirim ya. Saya sudah membuka pengecekan ke JNE dan meminta foto pengantarannya. Mohon jangan tekan Pesanan Diterima sampai kami memberi kabar ya Kak.',
      ),
    ],
    done: [4],
  },
  {
    name: 'edited in Chinese',
    sop: 'PAY-014',
    said: [
      agent(
        '您好！让您久等了。订单 KR-2 的退款我们这边已经完成，已退回您付款的银行卡。现在由发卡行入账，最长14个工作日；有的银行会直接抵减账单金额。',
      ),
    ],
    done: [3],
  },
  {
    name: 'in own words with the required sentence',
    sop: 'LOG-006',
    said: [
      agent(
        'Hi Tom, thank you for telling us. I have opened a check with Ninja Van and asked for the delivery photo. Please do not tap Order received until we have answered. Talk soon!',
      ),
    ],
    done: [4],
  },
  {
    name: 'with the mail it answers below',
    sop: 'PAY-014',
    said: [
      put('PAY-014', 'refund-in-transit', 'en', {
        after:
          '\n\nOn Mon, 16 Nov 2026, Dewi wrote:\n> where is my refund\n> I have waited for weeks',
      }),
    ],
    done: [3],
  },
  // Told to specialists.
  {
    name: 'raised under this SOP',
    sop: 'SAF-003',
    said: [],
    raised: [{ category: 'fraud', queue: 'account-safety', sop: { id: 'SAF-003' } }],
    done: [2],
  },
  {
    name: 'raised without an SOP, for the reason and the desk that this one names',
    sop: 'PAY-014',
    said: [],
    raised: [{ category: 'dispute', queue: 'payments' }],
    done: [6],
  },
  {
    name: 'told and said',
    sop: 'SAF-003',
    said: [put('SAF-003', 'account-protect', 'id')],
    raised: [{ category: 'fraud', queue: 'account-safety', sop: { id: 'SAF-003' } }],
    done: [2, 3],
  },
  // Nothing is done.
  { name: 'an empty conversation', sop: 'PAY-014', said: [], done: [] },
  {
    name: 'the customer writes the words of the macro',
    sop: 'PAY-014',
    said: [
      customer(
        'You said: our side of the refund is done, it was sent to the card you paid with, your bank now books it, which takes up to 14 working days. It is not there.',
      ),
    ],
    done: [],
  },
  {
    name: 'a note that only colleagues see',
    sop: 'PAY-014',
    said: [
      note(
        'Will tell them: our side of the refund is done, it was sent to the card you paid with, your bank now books it, which takes up to 14 working days; some banks show it as a lower statement total instead of a new line.',
      ),
    ],
    done: [],
  },
  {
    name: 'a reply that quotes it from below',
    sop: 'PAY-014',
    said: [
      agent(
        'I will look into it today.\n> Our side of the refund for order KR-1 is done: it was sent to the card you paid with. Your bank now books it, which takes up to 14 working days; some banks show it as a lower statement total instead of a new line.',
      ),
    ],
    done: [],
  },
  {
    name: 'only polite',
    sop: 'PAY-014',
    said: [
      agent(
        'Hi Dewi, thank you for writing in, and I am sorry that you are still waiting. Thank you for your patience.',
      ),
    ],
    done: [],
  },
  {
    name: 'only polite, Indonesian',
    sop: 'PAY-021',
    said: [
      agent(
        'Halo Kak, terima kasih sudah menghubungi kami; mohon maaf atas ketidaknyamanannya. Saya cek dulu ya Kak.',
      ),
    ],
    done: [],
  },
  {
    name: 'only polite, Thai',
    sop: 'LOG-006',
    said: [agent('สวัสดีค่ะ ขอบคุณที่แจ้งเข้ามาค่ะ ขออภัยในความไม่สะดวกนะคะ รบกวนรอสักครู่ค่ะ')],
    done: [],
  },
  {
    name: 'only polite, Chinese',
    sop: 'PAY-014',
    said: [agent('您好！感谢来信，让您久等了，非常抱歉。我帮您查一下，请稍等。')],
    done: [],
  },
  {
    name: 'only polite, Vietnamese',
    sop: 'LOG-006',
    said: [agent('Chào anh/chị, cảm ơn anh/chị đã liên hệ ạ. Em kiểm tra rồi báo lại ngay nhé.')],
    done: [],
  },
  {
    name: 'the required sentence alone',
    sop: 'LOG-006',
    said: [agent('One moment, I am checking. Please do not tap Order received.')],
    done: [],
  },
  {
    name: 'the required sentence alone, Malay',
    sop: 'PAY-021',
    said: [agent('Sekejap ya, saya semak dahulu. Jangan bayar lagi.')],
    done: [],
  },
  {
    name: 'the macro of another SOP about a refund',
    sop: 'PAY-014',
    said: [put('PAY-002', 'refund-started', 'en')],
    done: [],
  },
  {
    name: 'the macro of another SOP about a delivery',
    sop: 'LOG-006',
    said: [put('LOG-001', 'trace-opened', 'en')],
    done: [],
  },
  {
    name: 'the twin of its macro in another SOP says the same: a return was opened',
    sop: 'RET-001',
    said: [put('RET-002', 'wrong-item-return-opened', 'id')],
    done: [6],
  },
  {
    name: 'the macro of another SOP in Indonesian',
    sop: 'ORD-001',
    said: [put('PAY-002', 'refund-started', 'id')],
    done: [],
  },
  {
    name: 'the macro of another SOP in Vietnamese',
    sop: 'PAY-021',
    said: [put('PAY-014', 'refund-in-transit', 'vi')],
    done: [],
  },
  {
    name: 'the macro of another SOP in Thai',
    sop: 'LOG-006',
    said: [put('PAY-014', 'ask-card-statement', 'th')],
    done: [],
  },
  {
    name: 'a question about the matter',
    sop: 'PAY-014',
    said: [
      agent('Which card did you pay with, and on what date did the app say that it was refunded?'),
    ],
    done: [],
  },
  {
    name: 'an answer without anything of the macro',
    sop: 'ACC-001',
    said: [agent('Could you tell me which number you sign in with? I do not see it here.')],
    done: [],
  },
  {
    name: 'a do step is not done because somebody mentions it',
    sop: 'LOG-006',
    said: [agent('I will hold the payout to the seller and set a follow-up for 2 working days.')],
    done: [],
  },
  {
    name: 'a check is not done because the customer answers it',
    sop: 'SAF-003',
    said: [customer('yes I gave him the code and somebody is in my account now')],
    done: [],
  },
  {
    name: 'a courier is asked for a redirect, not the customer for a number',
    sop: 'LOG-003',
    said: [customer('please call me at 0812 3456 7890, the new street is Jalan Melati 4')],
    done: [],
  },
  {
    name: 'raised for another matter',
    sop: 'PAY-014',
    said: [],
    raised: [{ category: 'safety', queue: 'account-safety' }],
    done: [],
  },
  {
    name: 'raised under another SOP',
    sop: 'PAY-014',
    said: [],
    raised: [{ category: 'dispute', queue: 'payments', sop: { id: 'PAY-020' } }],
    done: [],
  },
  {
    name: 'raised for this reason at another desk',
    sop: 'PAY-014',
    said: [],
    raised: [{ category: 'dispute', queue: 'legal' }],
    done: [],
  },
];

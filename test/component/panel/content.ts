import type { Packs } from '../../../shared/model/packs.ts';
import type { RiskRule } from '../../../shared/model/risk.ts';
import type { Sop } from '../../../shared/model/sop.ts';
import type { Ticket } from '../../../shared/model/ticket.ts';

const sop = (part: Partial<Sop> & Pick<Sop, 'id' | 'title' | 'steps'>): Sop => ({
  version: 6,
  audience: [],
  markets: [],
  triggers: {},
  macros: [],
  required: [],
  escalate: [],
  answers: [],
  owner: 'Payments',
  effectiveFrom: '2026-01-05',
  ...part,
});

const sops: Sop[] = [
  sop({
    id: 'PAY-014',
    title: { en: 'Refund sent, not on the card yet', id: 'Refund terkirim, belum masuk ke kartu' },
    triggers: {
      en: [
        'refund not received',
        'refund still not in my card',
        'app says refunded',
        'cancelled my order',
        'refunded but no money',
      ],
    },
    steps: [
      {
        kind: 'do',
        text: { en: 'Find the refund in Payments', id: 'Cari refund di Payments' },
        more: { en: 'Write down the day it left and the card it went to.' },
      },
      { kind: 'check', text: { en: 'Count the working days since then' } },
      { kind: 'say', text: { en: 'Under 14 days: send “Refund on its way”' }, macro: 'on-its-way' },
      { kind: 'say', text: { en: '14 days or more: ask for a statement' }, macro: 'statement' },
      { kind: 'do', text: { en: 'Set a follow-up for the due day' } },
    ],
    macros: [
      {
        id: 'on-its-way',
        title: { en: 'Refund on its way' },
        text: {
          en: 'Hi {customer}, thank you for waiting. Your refund for order {order} has left us and the bank usually books it by {date+10}.',
        },
      },
      {
        id: 'statement',
        title: { en: 'Ask for a statement' },
        text: { en: 'Hi {customer}, please send us the card statement that starts on {since}.' },
      },
    ],
    escalate: [
      {
        when: { en: 'The refund is not in Payments at all' },
        category: 'dispute',
        severity: 'high',
      },
    ],
  }),
  sop({
    id: 'PAY-017',
    version: 2,
    title: { en: 'Refund went to a closed card' },
    triggers: { en: ['card is closed', 'closed my card', 'refunded to old card'] },
    steps: [{ kind: 'do', text: { en: 'Ask the bank to return it' } }],
  }),
  sop({
    id: 'PAY-031',
    version: 1,
    title: { en: 'Download a statement', id: 'Unduh laporan saldo' },
    triggers: { vi: ['tải sao kê'], en: ['download a statement'] },
    steps: [{ kind: 'say', text: { en: 'Show where the statement is' } }],
  }),
  sop({
    id: 'SAF-003',
    version: 4,
    title: {
      en: 'Account taken over by a fake support call',
      id: 'Akun diambil alih lewat telepon CS palsu',
    },
    owner: 'Account Safety',
    answers: ['fraud'],
    triggers: {
      id: ['mengaku CS Kirana', 'minta kode OTP', 'saldo hilang', 'akun tidak bisa masuk'],
    },
    steps: [
      {
        kind: 'do',
        text: { en: 'Lock the account in Wallet Admin', id: 'Kunci akun di Wallet Admin' },
      },
      { kind: 'check', text: { en: 'Note when the call came in' } },
      { kind: 'escalate', text: { en: 'Tell Account Safety' } },
      { kind: 'say', text: { en: 'Tell the customer not to share codes' } },
      { kind: 'say', text: { en: 'Say that the report is being looked at' } },
      { kind: 'do', text: { en: 'Set a follow-up for today' } },
    ],
  }),
  sop({
    id: 'LOG-006',
    title: { en: 'Marked delivered, not received' },
    owner: 'Logistics',
    triggers: { th: ['ขึ้นว่าจัดส่งสำเร็จ', 'ยังไม่ได้รับพัสดุ', 'ไม่มีใครรับไว้'] },
    steps: [
      { kind: 'check', text: { en: 'Look at the delivery photo and the pin' } },
      { kind: 'check', text: { en: 'Compare the address with the order' } },
      { kind: 'do', text: { en: 'Open a courier trace in Logistics' } },
      { kind: 'say', text: { en: 'Say that a courier check is open' }, macro: 'trace' },
      { kind: 'do', text: { en: 'Follow up in 2 working days' } },
      { kind: 'do', text: { en: 'Not found by then: refund, PAY-002' } },
    ],
    macros: [
      {
        id: 'trace',
        title: { en: 'Courier check is open', th: 'แจ้งว่าเปิดเรื่องกับขนส่งแล้ว' },
        text: {
          th: 'เรียน {customer} ทางเราเปิดเรื่องตรวจสอบกับ {courier} สำหรับคำสั่งซื้อ {order} ให้แล้วค่ะ จะแจ้งผลให้ทราบภายในวันที่ {date+2} นะคะ',
        },
      },
    ],
  }),
  sop({
    id: 'SAF-009',
    version: 3,
    title: { en: 'Courier threatens or harasses a customer' },
    owner: 'Account Safety',
    answers: ['safety'],
    triggers: { en: ['courier threatened me', 'he knows where I live', 'driver shouted at me'] },
    steps: [
      { kind: 'say', text: { en: 'Ask if the customer is safe now' } },
      { kind: 'say', text: { en: 'Give the emergency number, 911' } },
      { kind: 'do', text: { en: 'Block this courier for the address' } },
    ],
  }),
];

const rule = (
  part: Pick<RiskRule, 'id' | 'category' | 'severity' | 'title' | 'any'> & Partial<RiskRule>,
): RiskRule => ({ version: 1, flags: [], ignores: [], ...part });

const rules: RiskRule[] = [
  rule({
    id: 'fraud-takeover-id',
    category: 'fraud',
    severity: 'critical',
    title: { en: 'Account taken over, money lost', id: 'Akun diambil alih, uang hilang' },
    any: ['minta kode otp', 'saldo kiranapay saya hilang', 'nomor hp di akun sudah diganti'],
  }),
  rule({
    id: 'safety-threat-en',
    category: 'safety',
    severity: 'high',
    title: { en: 'Threat to a customer' },
    any: ['knows where i live', 'will come back tonight'],
  }),
  rule({
    id: 'safety-self-harm-en',
    category: 'safety',
    severity: 'critical',
    title: { en: 'Speaks of self-harm', id: 'Bicara soal menyakiti diri' },
    any: ['end my life'],
    lasting: true,
  }),
  rule({
    id: 'legal-threat-en',
    category: 'legal',
    severity: 'critical',
    title: { en: 'Threatens legal action', id: 'Mengancam jalur hukum' },
    any: ['see you in court'],
  }),
];

const route = (
  category: Packs['routes'][number]['category'],
  queue: string,
  acknowledgeWithin: number,
): Packs['routes'][number] => ({
  category,
  market: '*',
  severity: '*',
  queue,
  acknowledgeWithin,
  answerWithin: 60,
  informWithin: 60,
  resolveWithin: 480,
});

export const packs: Packs = {
  version: 'test-1',
  sops,
  rules,
  lists: {},
  queues: [
    { id: 'account-safety', name: { en: 'Account Safety', id: 'Keamanan Akun' }, phone: '4410' },
    { id: 'payments', name: { en: 'Payments desk', id: 'Meja Pembayaran' } },
    { id: 'legal', name: { en: 'Legal', id: 'Hukum' } },
    { id: 'orders', name: { en: 'Orders desk', id: 'Meja Pesanan' } },
  ],
  routes: [
    route('fraud', 'account-safety', 15),
    route('safety', 'account-safety', 15),
    route('legal', 'legal', 30),
    route('*', 'payments', 120),
  ],
  rootCauses: [],
  policy: {
    brand: 'Kirana',
    gateDeadline: 800,
    official: { phones: [], emails: [], domains: ['kirana.example'] },
    internalTerms: ['Wallet Admin'],
    smallestShare: 20,
    smallestTeam: 3,
    scorecard: {
      parts: [
        {
          id: 'safe',
          name: { en: 'Safe to send', id: 'Aman dikirim' },
          critical: true,
          weight: 70,
          checks: ['promise', 'secret', 'phone', 'missing-escalation'],
        },
        {
          id: 'solves',
          name: { en: 'Solves the case', id: 'Menyelesaikan masalah' },
          critical: false,
          weight: 20,
          checks: ['unanswered', 'next-step-time'],
        },
        {
          id: 'polite',
          name: { en: 'Polite', id: 'Sopan' },
          critical: false,
          weight: 10,
          checks: ['greeting', 'closing', 'tone'],
        },
      ],
    },
  },
};

const ticket = (
  id: string,
  subject: string,
  name: string,
  texts: string[],
  kind: Ticket['customer']['kind'] = 'buyer',
): Ticket => ({
  console: 'casebook',
  id,
  url: `https://casebook.example/tickets/${id}`,
  subject,
  tags: [],
  customer: { name, kind: kind ?? 'buyer' },
  messages: texts.map((text) => ({ author: 'customer', internal: false, text })),
});

export const tickets = {
  refund: ticket('48213', 'Refund still not in my card', 'Maricel Dizon', [
    'Hello, I cancelled my order KR-7719-2045 and the app says refunded, but the refund is still not in my card. Can you look into it? I need the money next week.',
  ]),
  takeover: ticket('48231', 'Saldo hilang setelah ditelepon CS palsu', 'Budi Santoso', [
    'Selamat siang, saldo KiranaPay saya hilang Rp 4.750.000. Tadi pagi ada orang menelepon, mengaku CS Kirana dan minta kode OTP. Nomor saya 0812-3456-7890.',
    'Sekarang nomor HP di akun sudah diganti dan akun tidak bisa masuk. Tolong segera dibantu, itu uang gaji saya.',
  ]),
  parcel: ticket('48247', 'ขึ้นว่าจัดส่งสำเร็จ แต่ยังไม่ได้รับพัสดุ', 'ณัฐธิดา วงศ์สวัสดิ์', [
    'สวัสดีค่ะ คำสั่งซื้อ KR-8032-1177 ส่งกับ Kirana Express ในแอปขึ้นว่าจัดส่งสำเร็จแล้ว แต่ยังไม่ได้รับพัสดุเลยค่ะ ถามที่บ้านแล้วก็ไม่มีใครรับไว้ รบกวนตรวจสอบให้ด้วยนะคะ',
  ]),
  statement: ticket('48260', 'Xin giấy xác nhận số dư có dấu', 'Nguyễn Thị Thu Hà', [
    'Chào anh/chị, em cần giấy xác nhận số dư ví có dấu mộc của công ty để nộp hồ sơ xin visa. Trong ứng dụng em chỉ thấy sao kê, không có dấu ạ.',
  ]),
  court: ticket('48271', 'Refund refused again', 'Maricel Dizon', [
    'You refused my refund for KR-7719-2045 again. Then I will see you in court, my patience is over.',
  ]),
  /** No rule of the test content knows these words. */
  solicitor: ticket('48272', 'Order KR-7719-2045', 'Maricel Dizon', [
    'My solicitor has been instructed to sue your company over this order and will file the lawsuit next week.',
  ]),
  threat: ticket('48252', 'Your courier threatened me', 'Ramon Villareal', [
    'Your courier threatened me at my door because I did not pay extra cash. He said he knows where I live and will come back tonight. My kids heard everything.',
  ]),
};

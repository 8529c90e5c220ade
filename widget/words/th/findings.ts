import type { Words } from '../words.ts';
import { common } from './common.ts';
import { nameIn } from './forms.ts';

export const findings: Words['findings'] = {
  card: () => 'มีหมายเลขบัตรในข้อความตอบกลับ',
  'bank-account': () => 'มีเลขบัญชีธนาคารในข้อความตอบกลับ',
  'identity-number': () => 'มีเลขประจำตัวในข้อความตอบกลับ',
  phone: () => 'เบอร์โทรที่ไม่ใช่เบอร์ทางการ',
  email: () => 'อีเมลที่ไม่ใช่อีเมลทางการ',
  address: () => 'ที่อยู่เต็มของบุคคล',
  secret: () => 'มีรหัสผ่าน รหัส หรือคีย์ในข้อความตอบกลับ หรือขอจากลูกค้า',
  internal: ({ term }) => (term ? `ใช้ภายในเท่านั้น: ${term}` : 'พูดถึงเรื่องที่ใช้ภายใน'),
  placeholder: ({ text }) => `ยังไม่ได้เติม: ${text}`,
  promise: () => 'รับปากเรื่องเงิน สินค้า หรือวันที่อย่างแน่นอน',
  'off-platform': () => 'ชวนติดต่อหรือชำระเงินนอกแพลตฟอร์ม',
  'wrong-language': ({ is = '', wanted = '' }): string =>
    `เขียนเป็นภาษา${nameIn(common.languages, is)} แต่ลูกค้าเขียนภาษา${nameIn(common.languages, wanted)}`,
  'wrong-name': ({ name, customer }) => `ทักผิดคน: ${name} ไม่ใช่ ${customer}`,
  'third-party': ({ what }) => (what ? `ข้อมูลของลูกค้าคนอื่น: ${what}` : 'เล่าเรื่องของลูกค้าคนอื่น'),
  'wrong-order': ({ order }) => `คำสั่งซื้อ ${order} ไม่ได้อยู่ในทิกเก็ตนี้`,
  'wrong-amount': ({ amount }) => `ไม่มียอดนี้ในทิกเก็ต: ${amount}`,
  liability: () => 'ยอมรับผิดทางกฎหมาย',
  insult: ({ word }) => (word ? `คำดูหมิ่น: ${word}` : 'อ่านแล้วเหมือนดูหมิ่นหรือเยาะเย้ย'),
  'missing-statement': ({ text }) => `ยังขาด: “${text}”`,
  'missing-escalation': ({ category = '' }): string =>
    `ยังไม่ได้ยกระดับ: ${nameIn(common.categories, category)}`,
  greeting: () => 'ไม่มีคำทักทาย',
  closing: () => 'ไม่มีคำลงท้าย',
  tone: ({ kind, text }) => {
    if (kind === 'blame') return `โทษลูกค้า: ${text}`;
    if (kind === 'shouting') return `ตัวพิมพ์ใหญ่ทั้งหมด: ${text}`;
    return kind === 'marks' ? 'เครื่องหมายซ้ำหลายตัว' : `กันเองเกินไป: ${text}`;
  },
  'brand-spelling': ({ text, name }) => `เขียนว่า “${text}” ที่ถูกคือ ${name}`,
  length: ({ kind, words, most }) =>
    kind === 'long' ? `${words} คำ เกิน ${most} คำคนมักอ่านไม่จบ` : 'สั้นเกินกว่าจะเป็นคำตอบ',
  readability: ({ length }) => `อ่านรวดเดียวยาก: ประโยคเดียวมี ${length} คำหรือตัวอักษร`,
  'repeated-sentence': () => 'ประโยคเดียวกันซ้ำสองครั้ง',
  grammar: ({ kind, text, instead }) => {
    if (kind === 'twice') return `เขียนซ้ำ: ${text}`;
    if (!instead) return `ไวยากรณ์: ${text}`;
    return kind === 'spelling'
      ? `สะกดผิด: “${text}” อาจเป็น “${instead}”`
      : `ไวยากรณ์: “${text}” อาจเป็น “${instead}”`;
  },
  acknowledgement: () => 'ยังไม่พูดถึงปัญหาที่ลูกค้าเจอ',
  ownership: () => 'ให้ลูกค้าไปติดต่อที่อื่นเอง ไม่มีใครที่นี่รับดูแล',
  'next-step-time': () => 'ขั้นตอนถัดไปไม่มีกำหนดเวลา',
  unanswered: ({ asked, answered, question }) =>
    `ตอบแล้ว ${answered} จาก ${asked} คำถาม ยังค้าง: ${question}`,
};

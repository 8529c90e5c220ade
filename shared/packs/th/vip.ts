import type { RiskRule } from '../../model/risk.ts';
import { titles } from '../titles.ts';

export default [
  {
    id: 'vip-status-th',
    version: 1,
    category: 'vip',
    severity: 'normal',
    lang: 'th',
    title: titles.vip,
    any: [
      '(ลูกค้า|สมาชิก|เมมเบอร์|ผู้ขาย)(ระดับ|)(vip|วีไอพี|แพลทินัม|แพลตตินัม|platinum|ไดมอนด์|diamond|พรีเมียม)',
      '(เป็น)(vip|วีไอพี|vvip)',
    ],
    unless: ['(ทำยังไง|อยาก|สมัคร|จะ|วิธี)(_|_ _|_ _ _|_ _ _ _|)(เป็น|สมาชิก|vip|ลูกค้า)', '(แหวน|สร้อย)'],
    flags: ['เป็นลูกค้า VIP มาห้าปี', 'สมาชิกแพลทินัมแต่รอนานมาก', 'ดิฉันเป็นวีไอพีนะคะ'],
    ignores: ['อยากสมัครสมาชิก VIP ทำยังไง', 'แหวนแพลทินัมหลวม', 'ไม่ได้เป็นลูกค้า VIP ใช้โค้ดได้ไหม'],
  },
] satisfies RiskRule[];

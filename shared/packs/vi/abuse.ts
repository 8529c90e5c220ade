import type { RiskRule } from '../../model/risk.ts';
import { titles } from '../titles.ts';

export default [
  {
    id: 'abuse-language-vi',
    version: 1,
    category: 'abuse',
    severity: 'normal',
    lang: 'vi',
    title: titles.abuse,
    any: [
      '(đồ chó|đồ khốn|khốn nạn|mất dạy|đồ ngu|ngu như|lũ ngu|bọn ngu|óc chó|vô học|súc vật|đồ rác rưởi|rác rưởi|đm|đmm|dmm|vcl|vkl|đéo|địt|cái lồn|con mẹ mày|mẹ mày|thằng chó|con chó này|lũ lừa đảo|bọn lừa đảo|cút đi|đồ ăn cướp|chó má)',
      '(chúng mày|bọn mày|tụi bay|lũ chúng mày)',
    ],
    unless: [
      '(mình|tôi|em) (_|) ngu',
      '(chửi|mắng|gọi|nói) (tôi|mình|em)',
      '(thức ăn|đồ|vòng|dây) (_|_ _|) cho chó',
    ],
    flags: ['Đồ khốn nạn, trả tiền đây!', 'bọn mày ăn cướp à', 'đm làm ăn như l', 'óc chó thật'],
    ignores: [
      'Mình ngu quá ghi nhầm địa chỉ',
      'Shipper chửi tôi là đồ ngu',
      'Thức ăn cho chó bị hết hạn',
    ],
  },
] satisfies RiskRule[];

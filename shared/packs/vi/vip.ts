import type { RiskRule } from '../../model/risk.ts';
import { titles } from '../titles.ts';

export default [
  {
    id: 'vip-status-vi',
    version: 1,
    category: 'vip',
    severity: 'normal',
    lang: 'vi',
    title: titles.vip,
    any: [
      '(tôi|mình|em) là (_|_ _|) (vip|bạch kim|kim cương|platinum|diamond)',
      '(khách|khách hàng|thành viên|hội viên|người bán) (vip|bạch kim|kim cương|thân thiết vip|platinum)',
    ],
    unless: [
      '(làm sao|cách|muốn|để|sao) (_|_ _|) (trở thành|thành|lên|là)',
      '(nhẫn|vòng|dây chuyền)',
    ],
    flags: [
      'Tôi là khách VIP 5 năm rồi.',
      'khách hàng kim cương mà chờ lâu vậy',
      'mình là thành viên bạch kim',
    ],
    ignores: [
      'Làm sao để trở thành thành viên VIP?',
      'Nhẫn kim cương bị lỏng',
      'Tôi không phải khách VIP, có được mã không?',
    ],
  },
] satisfies RiskRule[];

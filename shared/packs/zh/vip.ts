import type { RiskRule } from '../../model/risk.ts';
import { titles } from '../titles.ts';

export default [
  {
    id: 'vip-status-zh',
    version: 1,
    category: 'vip',
    severity: 'normal',
    lang: 'zh',
    title: titles.vip,
    any: [
      '(我是|作为|作為|我们是|我們是|身为|身為)(_|_ _|_ _ _|)(vip|vvip|白金|钻石|鑽石|铂金|黑卡|高级|尊享|金牌)(_|)(会员|會員|客户|客戶|用户|卖家|賣家|)',
      '(vip|白金|钻石|鑽石|铂金)(会员|會員|客户|客戶)(_|)(多年|这么|居然|就这|年)',
      '(我有|拥有|擁有)(_|_ _|)(万|百万|十万|萬|百萬)(粉丝|粉絲|粉)',
    ],
    unless: ['(怎么|怎麼|如何|想)(_|_ _|)(成为|成為|升级|升級|加入)', '(戒指|项链|項鍊|耳环|手链)'],
    flags: ['我是VIP会员', '作为钻石会员还要等这么久', '我是你们的白金客户', '我有百万粉丝'],
    ignores: ['怎么成为VIP会员？', '钻石戒指掉了', '我不是VIP会员，有券吗', '会员费怎么付'],
  },
] satisfies RiskRule[];

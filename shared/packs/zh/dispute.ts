import type { RiskRule } from '../../model/risk.ts';
import { titles } from '../titles.ts';

export default [
  {
    id: 'dispute-payment-zh',
    version: 1,
    category: 'dispute',
    severity: 'high',
    lang: 'zh',
    title: titles.dispute,
    any: [
      '(拒付|撤销付款|撤銷付款|争议交易|爭議交易|交易争议|交易爭議|chargeback|争议款|退单)',
      '(找|联系|聯繫|叫|让|讓|向|跟|通过|透過|打给)(_|)(银行|銀行|发卡行|發卡行|信用卡公司)(_|_ _|)(拒付|撤|追回|申诉|申訴|争议|爭議|退款|投诉|投訴|止付|把钱)',
    ],
    unless: ['(买家|買家)(_|_ _|)(拒付|争议|申请)'],
    flags: ['我要向银行申请拒付', '我會找銀行追回這筆錢', '已经提交交易争议', '我叫银行把钱撤回'],
    ignores: [
      '银行拒绝了我的卡',
      '我不想拒付，退款就行',
      '买家申请拒付怎么办',
      '可以用中国银行的卡吗',
    ],
  },
  {
    id: 'dispute-twice-zh',
    version: 1,
    category: 'dispute',
    severity: 'normal',
    lang: 'zh',
    title: { en: 'Charged twice', id: 'Tertagih dua kali' },
    negatable: false,
    any: [
      '(重复扣款|重複扣款|重复收费|重複收費|重复付款|重複付款|重复扣|重複扣|多扣|双重扣款|扣两笔|扣兩筆)',
      '(扣|收|付|刷|charge|deduct|扣款)(了|我|了我|)(两次|兩次|2次|两遍|兩遍|三次|双倍|雙倍|两笔|兩筆|2笔|两回)',
      '(两次|兩次|2次|两笔|兩筆)(_|)(扣款|付款|扣费|扣費|被扣|扣|收费)',
    ],
    unless: [
      '(试|試|失败|失敗|快递|配送)(_|_ _|)(两次|兩次|2次)',
      '(会不会|會不會)(_|_ _|)(重复|重複|扣)',
    ],
    flags: ['一个订单扣了两次钱', '被重複扣款了', '信用卡刷了我两次', '钱包多扣了一笔'],
    ignores: ['付款试了两次都失败', '快递送了两次', '会不会重复扣款？', '我两天前付款的'],
  },
] satisfies RiskRule[];

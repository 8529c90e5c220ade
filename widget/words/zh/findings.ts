import type { Words } from '../words.ts';
import { common } from './common.ts';
import { nameIn } from './forms.ts';

export const findings: Words['findings'] = {
  card: () => '回复中有银行卡号',
  'bank-account': () => '回复中有银行账号',
  'identity-number': () => '回复中有证件号码',
  phone: () => '电话号码不是官方热线',
  email: () => '邮箱地址不是官方邮箱',
  address: () => '写出了他人的完整地址',
  secret: () => '回复中有密码、验证码或密钥，或在索要',
  internal: ({ term }) => (term ? `仅限内部使用：${term}` : '提到了仅限内部使用的内容'),
  placeholder: ({ text }) => `未填写：${text}`,
  promise: () => '对金额、商品或日期作了肯定承诺',
  'off-platform': () => '引导到平台外联系或付款',
  'wrong-language': ({ is = '', wanted = '' }): string =>
    `回复用的是${nameIn(common.languages, is)}，客户用的是${nameIn(common.languages, wanted)}`,
  'wrong-name': ({ name, customer }) => `称呼错人：写成 ${name}，应为 ${customer}`,
  'third-party': ({ what }) => (what ? `其他客户的信息：${what}` : '透露了其他客户的情况'),
  'wrong-order': ({ order }) => `订单 ${order} 不属于此工单`,
  'wrong-amount': ({ amount }) => `工单中没有这个金额：${amount}`,
  liability: () => '承认了法律责任',
  insult: ({ word }) => (word ? `侮辱性用词：${word}` : '读起来像侮辱或嘲讽'),
  'missing-statement': ({ text }) => `缺少：“${text}”`,
  'missing-escalation': ({ category = '' }): string =>
    `尚未升级：${nameIn(common.categories, category)}`,
  greeting: () => '没有问候语',
  closing: () => '没有结束语',
  tone: ({ kind, text }) => {
    if (kind === 'blame') return `指责客户：${text}`;
    if (kind === 'shouting') return `全部大写：${text}`;
    return kind === 'marks' ? '标点重复' : `过于随意：${text}`;
  },
  'brand-spelling': ({ text, name }) => `写成“${text}”，应为 ${name}`,
  length: ({ kind, words, most }) =>
    kind === 'long' ? `共 ${words} 个词，宜在 ${most} 个以内` : '太短，不像完整的答复',
  readability: ({ length }) => `一句话有 ${length} 个词或字，不易读`,
  'repeated-sentence': () => '同一句话写了两遍',
  grammar: ({ kind, text, instead }) => {
    if (kind === 'twice') return `重复：${text}`;
    if (!instead) return `语法：${text}`;
    return kind === 'spelling'
      ? `拼写：“${text}”，或为“${instead}”`
      : `语法：“${text}”，或为“${instead}”`;
  },
  acknowledgement: () => '没有回应客户遇到的问题',
  ownership: () => '让客户去找别处，这边无人跟进',
  'next-step-time': () => '下一步没有给出时间',
  unanswered: ({ asked, answered, question }) =>
    `已答 ${answered}/${asked} 个问题，未答：${question}`,
};

import type { Words } from '../words.ts';
import { common } from './common.ts';
import { nameIn } from './forms.ts';

export const findings: Words['findings'] = {
  card: () => 'May card number sa reply',
  'bank-account': () => 'May bank account number sa reply',
  'identity-number': () => 'May ID number sa reply',
  phone: () => 'Phone number na hindi official line',
  email: () => 'E-mail address na hindi official',
  address: () => 'Buong address ng isang tao',
  secret: () => 'May password, code o key sa reply, o humihingi nito',
  internal: ({ term }) =>
    term ? `Pang-internal lang: ${term}` : 'May binabanggit na pang-internal lang',
  placeholder: ({ text }) => `Hindi pa napunan: ${text}`,
  promise: () => 'Siguradong pangako ng pera, item o petsa',
  'off-platform': () => 'Dinadala ang contact o bayad sa labas ng platform',
  'wrong-language': ({ is = '', wanted = '' }): string =>
    `Nakasulat sa ${nameIn(common.languages, is)}, pero ${nameIn(common.languages, wanted)} ang gamit ng customer`,
  'wrong-name': ({ name, customer }) => `Maling tao ang binati: ${name}, hindi ${customer}`,
  'third-party': ({ what }) =>
    what ? `Data ng ibang customer: ${what}` : 'May kuwento tungkol sa ibang customer',
  'wrong-order': ({ order }) => `Wala sa ticket na ito ang order ${order}`,
  'wrong-amount': ({ amount }) => `Wala sa ticket ang halagang ito: ${amount}`,
  liability: () => 'Umaamin ng legal na pagkakamali',
  insult: ({ word }) =>
    word ? `Nakakainsultong salita: ${word}` : 'Parang nang-iinsulto o nangungutya',
  'missing-statement': ({ text }) => `Kulang: “${text}”`,
  'missing-escalation': ({ category = '' }): string =>
    `Hindi pa na-escalate: ${nameIn(common.categories, category)}`,
  greeting: () => 'Walang greeting',
  closing: () => 'Walang closing line',
  tone: ({ kind, text }) => {
    if (kind === 'blame') return `Sinisisi ang customer: ${text}`;
    if (kind === 'shouting') return `Naka-all caps: ${text}`;
    return kind === 'marks' ? 'Paulit-ulit na punctuation' : `Masyadong casual: ${text}`;
  },
  'brand-spelling': ({ text, name }) => `“${text}” ang nakasulat, dapat ${name}`,
  length: ({ kind, words, most }) =>
    kind === 'long'
      ? `${words} na salita; hanggang ${most} lang ang binabasa`
      : 'Masyadong maikli para maging sagot',
  readability: ({ length }) =>
    `Mahirap basahin nang tuloy-tuloy: ${length} na salita o letra sa isang sentence`,
  'repeated-sentence': () => 'Dalawang beses ang parehong sentence',
  grammar: ({ kind, text, instead }) => {
    if (kind === 'twice') return `Naulit: ${text}`;
    if (!instead) return `Grammar: ${text}`;
    return kind === 'spelling'
      ? `Maling spelling: “${text}”, baka “${instead}”`
      : `Grammar: “${text}”, baka “${instead}”`;
  },
  acknowledgement: () => 'Walang binanggit tungkol sa naging problema ng customer',
  ownership: () => 'Ipinapasa ang customer sa iba, at walang umaako rito',
  'next-step-time': () => 'May next step pero walang oras',
  unanswered: ({ asked, answered, question }) =>
    `${answered} sa ${asked} na tanong ang nasagot. Hindi pa: ${question}`,
};

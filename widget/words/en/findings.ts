import { common } from './common.ts';
import { nameIn } from './forms.ts';

/** By check id: the finding in one line, a few words. */
export const findings = {
  card: () => 'Card number in the reply',
  'bank-account': () => 'Bank account number in the reply',
  'identity-number': () => 'Identity number in the reply',
  phone: () => 'Phone number that is not an official line',
  email: () => 'E-mail address that is not an official one',
  address: () => 'Somebody’s postal address in full',
  secret: () => 'Password, code or key in the reply, or asks for one',
  internal: ({ term }) =>
    term ? `For internal use only: ${term}` : 'Speaks of what is for internal use',
  placeholder: ({ text }) => `Not filled in: ${text}`,
  promise: () => 'Promises money, goods or a date for certain',
  'off-platform': () => 'Leads to contact or payment outside the platform',
  'wrong-language': ({ is = '', wanted = '' }): string =>
    `Written in ${nameIn(common.languages, is)}, the customer writes ${nameIn(common.languages, wanted)}`,
  'wrong-name': ({ name, customer }) => `Greets the wrong person: ${name}, not ${customer}`,
  'third-party': ({ what }) =>
    what ? `Another customer’s data: ${what}` : 'Tells about another customer',
  'wrong-order': ({ order }) => `Order ${order} is not in this ticket`,
  'wrong-amount': ({ amount }) => `The ticket speaks of no such amount: ${amount}`,
  liability: () => 'Admits legal fault',
  insult: ({ word }) => (word ? `Insulting word: ${word}` : 'Reads as an insult or mockery'),
  'missing-statement': ({ text }) => `Missing: “${text}”`,
  'missing-escalation': ({ category = '' }): string =>
    `Not escalated yet: ${nameIn(common.categories, category)}`,
  greeting: () => 'No greeting',
  closing: () => 'No closing line',
  tone: ({ kind, text }) => {
    if (kind === 'blame') return `Blames the customer: ${text}`;
    if (kind === 'shouting') return `In capitals: ${text}`;
    return kind === 'marks' ? 'Repeated punctuation' : `Too casual: ${text}`;
  },
  'brand-spelling': ({ text, name }) => `Written “${text}” instead of ${name}`,
  length: ({ kind, words, most }) =>
    kind === 'long' ? `${words} words; up to ${most} are read` : 'Too short to be an answer',
  readability: ({ length }) => `Hard to read in one go: ${length} words or letters in one sentence`,
  'repeated-sentence': () => 'The same sentence twice',
  grammar: ({ kind, text, instead }) => {
    if (kind === 'twice') return `Written twice: ${text}`;
    if (!instead) return `Grammar: ${text}`;
    return kind === 'spelling'
      ? `Misspelt: “${text}”, perhaps “${instead}”`
      : `Grammar: “${text}”, perhaps “${instead}”`;
  },
  acknowledgement: () => 'Not a word on what went wrong for the customer',
  ownership: () => 'Sends the customer away, and nobody here takes it on',
  'next-step-time': () => 'Next step without a time',
  unanswered: ({ asked, answered, question }) =>
    `${answered} of ${asked} questions answered. Open: ${question}`,
} as Record<string, (params: Record<string, string>) => string>;

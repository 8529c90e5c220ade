import type { Check } from '../../model/finding.ts';
import acknowledgement from './acknowledgement.ts';
import address from './address.ts';
import bankAccount from './bank-account.ts';
import brandSpelling from './brand-spelling.ts';
import card from './card.ts';
import closing from './closing.ts';
import email from './email.ts';
import greeting from './greeting.ts';
import identityNumber from './identity-number.ts';
import insult from './insult.ts';
import internal from './internal.ts';
import length from './length.ts';
import liability from './liability.ts';
import missingEscalation from './missing-escalation.ts';
import missingStatement from './missing-statement.ts';
import nextStepTime from './next-step-time.ts';
import offPlatform from './off-platform.ts';
import ownership from './ownership.ts';
import phone from './phone.ts';
import placeholder from './placeholder.ts';
import promise from './promise.ts';
import readability from './readability.ts';
import repeatedSentence from './repeated-sentence.ts';
import secret from './secret.ts';
import thirdParty from './third-party.ts';
import tone from './tone.ts';
import unanswered from './unanswered.ts';
import wrongAmount from './wrong-amount.ts';
import wrongLanguage from './wrong-language.ts';
import wrongName from './wrong-name.ts';
import wrongOrder from './wrong-order.ts';

/** Every check, one line each. Where two find exactly the same words, the first one keeps them. */
export const checks: readonly Check[] = [
  card,
  bankAccount,
  identityNumber,
  phone,
  email,
  address,
  secret,
  internal,
  placeholder,
  promise,
  offPlatform,
  wrongLanguage,
  wrongName,
  thirdParty,
  wrongOrder,
  wrongAmount,
  liability,
  insult,
  missingStatement,
  missingEscalation,
  greeting,
  acknowledgement,
  ownership,
  closing,
  tone,
  brandSpelling,
  length,
  readability,
  repeatedSentence,
  nextStepTime,
  unanswered,
];

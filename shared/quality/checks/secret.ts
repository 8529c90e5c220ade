import { findEntities, findKind } from '../../entities/numbers.ts';
import { anyOf, phrases } from '../../entities/phrase.ts';
import type { Check } from '../../model/finding.ts';
import { type Hit, hit } from '../case.ts';
import { asksForSecret, namesSecret } from '../secret-requests.ts';
import {
  called,
  entry,
  entryWords,
  issued,
  labelled,
  logins,
  opens,
  passwords,
  shown,
  signed,
} from '../secrets.ts';
import { sentencesOf } from '../sentences.ts';

const password = passwords.join('|');

/** What may stand between "password" and the password. */
const between =
  '\\s|-?nya|new|temporary|reset|account|for|the|your|this|as follows|baru|baharu|sementara|po|ang|nyo|niyo|ninyo|mo|na|anda|kakak|ya|untuk|akun|của|bạn|anh|chị|em|mới|tạm(?: thời)?|ชั่วคราว|ของคุณ|ใหม่|临时|新|的';
/** Letters and digits mixed: nothing but a password or a reference looks so. */
const mixed = '(?=[a-z0-9]{0,12}\\d)(?=[a-z0-9]{0,12}[a-z])[a-z0-9]{8,16}(?![a-z0-9])';

/** A password among plain words. */
const told = [
  new RegExp(`(?:${password}|new one)(?:${between}){0,8}\\s["'“(]?(${mixed})`, 'giu'),
  new RegExp(
    `(?<![a-z0-9-])(${mixed})(?=\\s(?:is|adalah|ialah|là|ay)\\s(?:your|the|my|a)?\\s?(?:\\w+\\s)?(?:${password}))`,
    'giu',
  ),
];

/** Keys and tokens, by the shapes that issuers give them. */
const key =
  /(?<![A-Za-z0-9])((?:sk|pk|rk)_(?:live|test)_[A-Za-z0-9]{10,80}|sk-[A-Za-z0-9_-]{20,80}|AKIA[A-Z0-9]{16}|gh[pousr]_[A-Za-z0-9]{30,60}|xox[abp]-[A-Za-z0-9-]{10,80}|whsec_[A-Za-z0-9]{12,80}|eyJ[\w-]{10,200}\.[\w-]{10,400}\.[\w-]{0,200})|(?:api|secret|access)[ _-]?(?:key|token)\s?[:=]\s?([\w-]{12,80})/giu;

const near = new RegExp(anyOf([...passwords, ...logins]), 'iu');

/** The code that a rider or a locker asks for is the customer's own to know. */
const parcel = phrases(
  'deliver(?:y|ed)|riders?|couriers?|drivers?|lockers?|pick-? ?up|collect(?:ion)?|parcels?|counter',
  'pengiriman|kurir|kurier|rider|loker|pengambilan|penghantar(?:an)?|paket|bungkusan|parsel|kaunter',
  'giao hàng|nhận hàng|lấy hàng|shipper|tủ|kiện(?: hàng)?|bưu tá',
  'rider|locker|pickup|delivery|paghahatid|pakete',
  'ไรเดอร์|คนส่ง|ขนส่ง|ตู้|ล็อกเกอร์|พัสดุ|รับของ',
  '快递|快遞|骑手|騎手|柜|櫃|取件|提货|提貨|收货码|配送',
);
const opensAccount = phrases(
  ...entryWords,
  'wallet|account|dompet|akun|akaun|tài khoản|ví|admin',
  'กระเป๋า|บัญชี|วอลเล็ต|钱包|錢包|账户|账号|帳號',
);

/** A password, a one-time code with its digits, a key, or asking the customer for one. */
const secret: Check = {
  id: 'secret',
  version: 3,
  severity: 'fatal',
  find(draft) {
    const hits: Hit[] = [];
    // `Lan12345` looks like a reference as well.
    const known = findEntities(draft).filter(
      ({ kind, value }) => kind !== 'code' && (kind !== 'reference' || /^\d+$/.test(value)),
    );
    const add = (start: number, end: number) => {
      const taken = [...known, ...hits.flatMap(({ span }) => span ?? [])];
      if (taken.some((one) => one.start < end && start < one.end)) return;
      hits.push(hit(draft, start, end, {}, { start, end, text: '••••' }));
    };
    const collect = (pattern: RegExp, text = draft, from = 0) => {
      for (const match of text.matchAll(pattern)) {
        const written = match[1] ?? match[2] ?? match[0];
        const end = from + match.index + match[0].lastIndexOf(written) + written.length;
        // A full stop ends the sentence, not the password.
        if (/^[\d -]+$/.test(written) && isParcels(end - written.length)) continue;
        add(end - written.length, end - (/[.!?]+$/.exec(written)?.[0].length ?? 0));
      }
    };
    const sentences = sentencesOf(draft);
    const isParcels = (start: number) => {
      const text = sentences.find((one) => one.start <= start && start < one.end)?.text ?? '';
      return parcel.test(text) && !opensAccount.test(text);
    };
    for (const { start, end } of findKind(draft, 'code')) if (!isParcels(start)) add(start, end);
    // Most replies name none.
    const patterns = labelled.test(draft) ? [...shown, ...told, called] : [];
    for (const pattern of [key, issued, ...patterns]) collect(pattern);
    if (near.test(draft)) collect(signed);
    const asks = namesSecret(draft);
    for (const { start, end, text } of sentences) {
      if (entry.test(text)) collect(opens, text, start);
      if (asks && asksForSecret(text, draft)) hits.push(hit(draft, start, end));
    }
    return hits;
  },
};
export default secret;

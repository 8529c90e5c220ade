import { bare, findKind } from '../../entities/numbers.ts';
import { anyOf, phrases, rows } from '../../entities/phrase.ts';
import type { Check, DraftContext } from '../../model/finding.ts';
import { amountsIn } from '../amounts.ts';
import { type Hit, hit } from '../case.ts';
import { honorifics, notNames } from '../greetings.ts';
import { type Mention, mentions } from '../mentions.ts';
import { kin, party } from '../parties.ts';
import { couldBe, scriptOf, surnames, thaiNames } from '../people.ts';
import { sentencesOf } from '../sentences.ts';
import { fullName, staff, titledName, vocatives } from '../vocatives.ts';
import address from './address.ts';
import email from './email.ts';
import phone from './phone.ts';
import { greetedName } from './wrong-name.ts';

const words = (text: TemplateStringsArray) => rows(String.raw(text));

/** Somebody else who buys or sells here. */
const others = words`
  (?:another|(?:an|the|some)?other|a different|the wrong|a previous|the previous|a fellow|a second) (?:\p{L}+ )?(?:customers?|buyers?|users?|clients?|shoppers?|sellers?|persons?|members?|recipients?)(?:[’']s)?; someone else(?:[’']s)?; somebody else(?:[’']s)?; (?:your )?neighbou?rs?(?:[’']s)?
  (?:pelanggan|pembeli|customer|pengguna|orang|penerima|penjual|seller|user)(?: kami)?(?: yang)? lain(?:nya)?; (?:pelanggan|pembeli|customer) sebelumnya; (?:tetangga|jiran)(?:nya| kakak| anda| kamu)?
  (?:khách(?: hàng)?|người(?: mua| dùng| nhận)?|người bán) (?:khác|trước(?: đó)?); một (?:khách(?: hàng)?|người mua)(?: khác)?; hàng xóm
  (?:ibang?|isa pang|isang|naunang) (?:customer|buyer|tao|mamimili|kliyente|user|seller); kapitbahay(?: (?:ninyo|niyo|nyo|mo))?(?:ng)?
  ลูกค้า(?:ท่าน|ราย|คน)?อื่น; ลูกค้าอีก(?:ท่าน|ราย|คน)(?:หนึ่ง)?; ผู้ซื้อ(?:ท่าน|ราย|คน)?อื่น; คนอื่น; ลูกค้าอีกคน
  (?:另一?|另外一?|其他|其它|别的|上一|前一)(?:位|个|名)?(?:客户|客戶|顾客|顧客|买家|買家|用户|用戶|卖家|会员); 别人; 他人; 邻居; 鄰居`;
const other = new RegExp(anyOf(others), 'giu');

/** What a customer has. */
const things =
  'orders?|parcels?|packages?|refunds?|accounts?|cases?|tickets?|payments?|complaints?|address|purchases?|returns?|deliver(?:y|ies)';

/** A person follows, with a title or without. */
const surely = new RegExp(
  `${anyOf([
    ...others,
    ...words`
  (?:customers?|buyers?|clients?|shoppers?)(?: (?:named|called|by the name of))?; under the (?:name|account)(?: of)?; in the name of; belong(?:s|ing|ed)? to; registered (?:to|under)(?: the name(?: of)?)?
  (?:pelanggan|pembeli|customer|klien)(?: kami)?(?: yang)?(?: bernama)?; atas nama; a\.n\.; milik; kepunyaan; punya(?:nya)?; bernama
  (?:khách(?: hàng)?|người mua)(?: tên| là)?; tên là; đứng tên; thuộc về; mang tên
  (?:customer|buyer|kliyente|mamimili)(?: po)?(?: namin)?(?: na)?(?: si| sina)?; nakapangalan(?: po)?(?: \p{L}+){0,3}? kay; pag-?aari(?: po)? ni; (?:order|parcel|pakete|refund|account|bayad|reklamo|address|bahay|item)(?: po)? (?:ni|nina|kay)`,
    `(?:${things}) (?:of|by)`,
    ...words`(?:đơn(?: hàng)?|gói hàng|kiện hàng|tài khoản|khoản hoàn(?: tiền)?|hàng|khiếu nại|nhà|địa chỉ) của; của khách(?: hàng)?; (?:tới|đến|giao) nhà`,
  ])}(?:\\s?[,:]|\\s(?:named|là|si|called|bernama|atas nama|tên(?: là)?|là|na si|si))?\\s{1,2}((?:(?:${honorifics}|pak|si|kay|gng|bb|aling|mang)(?:\\.|/|\\s){1,2}){0,2})`,
  'giu',
);
/** Only a title shows that it is a person: "order for Bandung", "paket dari Toko Maju". */
const titled = new RegExp(
  `${anyOf([
    `(?:${things}) (?:for|from|to|with)`,
    ...words`(?:pesanan|paket|order|akun|refund|retur|dana|laporan|barang|bungkusan|bayaran|parcel|akaun|aduan)(?:nya)? (?:untuk|dari|daripada|kepada|ke|bagi|punya|oleh)?
    (?:đơn(?: hàng)?|gói hàng|hoàn tiền|tài khoản|hàng) (?:cho|từ|của); (?:para|galing|mula) (?:kay|sa)`,
  ])}\\s{1,2}((?:(?:mr|mrs|ms|miss|bapak|pak|bpk|ibu|bu|mas|mbak|encik|puan|cik|tuan|anh|chị|chú|cô|bác|kuya|ate)(?:\\.|\\s){1,2}){1,2})`,
  'giu',
);
const capitalised =
  /\p{Lu}[\p{L}\p{M}’'-]{1,20}(?:\s(?:bin|binti|dela|de|van|\p{Lu}\.?[\p{L}\p{M}’'-]{0,20})){0,3}/uy;
const possessive = new RegExp(
  `(?<=[\\p{L},(]\\s)(\\p{Lu}[\\p{L}\\p{M}-]{1,20}(?:\\s\\p{Lu}[\\p{L}\\p{M}-]{1,20}){0,2})[’']s?\\s(?:\\p{Ll}{1,12}\\s)?(?:${things}|phone|number|bank|card|data|details)(?!\\p{L})`,
  'gu',
);
const inThai = new RegExp(
  `(?:(?:ลูกค้า|ผู้ซื้อ)(?:ท่าน|ราย|คน)?(?:อื่น|อีก(?:ท่าน|ราย|คน))?(?:หนึ่ง)?\\s?(?:ที่)?(?:ชื่อ|คือ)?\\s?คุณ\\s?|(?:ของ|ให้|ชื่อ|โดย|กับ)\\s?คุณ\\s?(?=${thaiNames}))([\\u0e00-\\u0e7f]{2,24}?)(?=\\s|ที่|ซึ่ง|ได้|ก็|และ|ไป|แล้ว|สั่ง|$)`,
  'gu',
);
const inChinese = new RegExp(
  `(?<=[\\p{Script=Han}，。：:、（(「\\s])([${surnames}]\\p{Script=Han}{0,2}?)(?:先生|女士|小姐|太太|大爷|阿姨|大叔)|(?:客户|客戶|顾客|顧客|买家|買家|用户|用戶)(?:是|叫|名叫|：|:)?([${surnames}]\\p{Script=Han}{1,2}?)(?=的|，|,|（|\\(|也|在|。|订|购|买|上|昨|前|今|刚|就|付|退)|(?<=的|由|是)([${surnames}]\\p{Script=Han}{1,2})(?=(?:帮您|替您|代您|给您)?(?:签收|簽收|代收|领走|拿走|取走))`,
  'gu',
);
const notPeople = phrases(
  'toko|shop|store|pt|cv|kedai|cửa hàng|service|support|care|team|tim|centre|center|express|pay|mall|official|policy|perusahaan|company|syarikat|công ty|pribadi|sendiri|bersama|van|post|pos|logistics|kurir|courier|rider|hub|bank|maybank|visa|mastercard|paypal|gcash|maya|grabpay|momo|zalopay|ovo|dana|gopay|vietcombank|bca|bri|bni|mandiri|bdo|bpi|cimb|dbs|ocbc|uob|skincare|cosmetics|beauty|brand|studio|channel|boutique|group|corp|ltd|indonesia|malaysia|singapore|philippines|thailand|vietnam|việt nam|pilipino|filipino|china|samsung|apple|iphone|xiaomi|shopee|nội|ngoại',
);

/** No person: the brand, a weekday, a desk. */
const isGeneral = (name: string, { policy }: DraftContext): boolean => {
  const parts = name.toLowerCase().split(/\s+/);
  return (
    notPeople.test(name) ||
    /^(?:rp|idr|rm|myr|usd|php|sgd|thb|vnd)(?![a-z])/i.test(name) ||
    parts.some((part) => notNames.has(part)) ||
    parts.some((part) => policy.brand.toLowerCase().split(/\s+/).includes(part))
  );
};

/** The names of people after a cue, with their places. */
function named(draft: string, cue: RegExp): Mention[] {
  return [...draft.matchAll(cue)].flatMap((match) => {
    const start = match.index + match[0].length;
    capitalised.lastIndex = start;
    const name = capitalised.exec(draft)?.[0];
    return name ? [{ name, start }] : [];
  });
}

/** What is nobody else's business, beside a name. */
const privateLife = phrases(
  'surgery|cancer|dialysis|hospital|divorced?|pregnan\\p{L}+|debts?|owes|overdue|arrears|arrested|jail|salary|affair|lives? (?:at|in|on)|works? (?:at|in)',
  'operasi|pembedahan|kanser|kanker|cuci darah|rumah sakit|hospital|bercerai|cerai|hamil|mengandung|utang|hutang|tunggakan|nunggak|menunggak|dipenjara|gaji|tinggal (?:di|kat)|kerja (?:di|kat)|bergaduh',
  'ung thư|phẫu thuật|nằm viện|bệnh viện|ly hôn|ly dị|có thai|nợ|lương|sống ở|làm (?:ở|tại)',
  'operasyon|kanser|cancer|ospital|naka-?confine|hiwalay|buntis|utang|overdue|nakakulong|sahod|nakatira|nagtatrabaho',
  'ผ่าตัด|มะเร็ง|ฟอกไต|โรงพยาบาล|หย่า|หนี้|ค้าง(?:ชำระ|ยอด|จ่าย)|เงินเดือน|อาศัยอยู่|ทำงานที่',
  '手术|手術|癌|住院|离婚|離婚|怀孕|懷孕|欠(?:款|债|債|钱|錢|着)|逾期|坐牢|工资|薪水|住在|上班',
);
const someone = new RegExp(
  `(?<![\\p{L}])(?:${titledName}|(?:[Ss]i|[Nn]amed|[Bb]ernama|[Tt]ên)\\s(${fullName}))|(?:คุณ|ชื่อ)(?:[\\u0e00-\\u0e7f]{2,16})\\s(?:[\\u0e00-\\u0e7f]{2,16})`,
  'gu',
);

/** Whose account it is. */
const account = new RegExp(
  `${anyOf(words`(?:account|akun|akaun|wallet|dompet|tài khoản|ví|order|pesanan)(?: atas nama| milik| of| under| in the name of| của| ni)`)}\\s((?:(?:${honorifics})(?:\\.|\\s))?)`,
  'giu',
);
const strangeAmounts = (draft: string, texts: readonly string[]): number => {
  const told = texts.flatMap(amountsIn).map(({ value }) => value);
  return amountsIn(draft).filter(({ value }) => !told.includes(value)).length;
};

/** Sentences that give where somebody else lives or can be reached. */
function partyData(draft: string, context: DraftContext): Hit[] {
  const given = [email, phone, address].flatMap((check) => check.find(draft, context));
  return sentencesOf(draft)
    .filter(
      ({ start, end, text }) =>
        party.test(text) &&
        given.some(({ span }) => span && span.start >= start && span.end <= end),
    )
    .map(({ start, end, text }) => hit(draft, start, end, { what: text }));
}

/**
 * Another customer's name, order or data. A name counts where the words before it make it a customer's ("another buyer,
 * ...", "the order of ..."), unless the ticket has it; whom the reply greets is `wrong-name`. A number counts where its
 * sentence speaks of somebody else; an order number that is simply not the ticket's is `wrong-order`.
 */
const thirdParty: Check = {
  id: 'third-party',
  version: 1,
  severity: 'fatal',
  find(draft, context) {
    const { ticket, agentName = '', sop } = context;
    const texts = [ticket.subject, ...ticket.messages.map(({ text }) => text)];
    const sopTexts = sop ? [...sop.macros, ...sop.required] : [];
    const known = [
      agentName,
      ...texts,
      ...sopTexts.flatMap(({ text }) => Object.values(text)),
    ] as string[];
    const isKnown = (name: string) => couldBe(name, ticket.customer.name ?? '', known);
    const spokenTo = new Set(
      [...vocatives(draft), greetedName(draft)].map((called) => called?.start),
    );
    // Told whose account it is, we still tell nothing of what is in it.
    const toldOf = named(draft, account).filter(
      ({ name }) =>
        isKnown(name) &&
        !couldBe(name, ticket.customer.name ?? '', []) &&
        texts.some((text) => kin.test(text)) &&
        strangeAmounts(draft, texts) >= 2,
    );
    const people = [
      ...named(draft, surely),
      ...named(draft, titled),
      ...[...draft.matchAll(possessive)].map(({ 1: name = '', index }) => ({ name, start: index })),
      ...[...draft.matchAll(inThai), ...draft.matchAll(inChinese)]
        .map((match) => {
          const name = match[1] ?? match[2] ?? match[3] ?? '';
          return { name, start: match.index + match[0].indexOf(name) };
        })
        .filter(({ start }) => !staff.test(draft.slice(Math.max(0, start - 10), start))),
      ...mentions(draft),
    ].filter(
      ({ name, start }) => !spokenTo.has(start) && !isGeneral(name, context) && !isKnown(name),
    );
    const sentences = sentencesOf(draft);
    const numbers = new Set(texts.join(' ').match(/\d{2,}/g));
    // One name alone may be a colleague's or the recipient's: only what is told about them makes it sure.
    const isSure = ({ name, start }: Mention): boolean => {
      if (/\s/.test(name) || scriptOf(name) !== 'latin') return true;
      if (draft.slice(Math.max(0, start - 50), start).search(other) >= 0) return true;
      const at = sentences.findIndex((one) => one.start <= start && start < one.end);
      const around = sentences
        .slice(at, at + 2)
        .map(({ text }) => text)
        .join(' ');
      const told = around.match(/\d{2,}/g) ?? [];
      return told.some((one) => !numbers.has(one)) || privateLife.test(around);
    };
    const hits: Hit[] = [...people, ...toldOf].map((one) => {
      const found = hit(draft, one.start, one.start + one.name.length, { what: one.name });
      return isSure(one) ? found : { ...found, severity: 'major' as const };
    });
    for (const [at, { start, text }] of sentences.entries()) {
      // "Jl. Kenari" ends no sentence, though it looks so.
      if (!privateLife.test(`${text} ${sentences[at + 1]?.text ?? ''}`)) continue;
      for (const { 0: all, 1: titled, 2: called, index } of text.matchAll(someone)) {
        const name = titled ?? called ?? all;
        const from = start + index + all.lastIndexOf(name);
        if (spokenTo.has(from) || isGeneral(name, context) || isKnown(name)) continue;
        if (!staff.test(text) && !party.test(text)) continue;
        if (hits.some(({ span }) => span && span.start <= from && from < span.end)) continue;
        hits.push(hit(draft, from, from + name.length, { what: name }));
      }
    }
    if (party.test(draft)) hits.push(...partyData(draft, context));
    if (draft.search(other) < 0) return hits;
    const wrote = bare(texts.join('|'));
    for (const sentence of sentences) {
      if (sentence.text.search(other) < 0) continue;
      for (const { start, end, text, value } of findKind(
        draft,
        'order',
        'tracking',
        'reference',
        'phone',
        'email',
        'account',
        'card',
        'identity',
      )) {
        if (start >= sentence.start && end <= sentence.end && !wrote.includes(value))
          hits.push(hit(draft, start, end, { what: text }));
      }
    }
    return hits;
  },
};
export default thirdParty;

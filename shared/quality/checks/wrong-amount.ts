import { phrases } from '../../entities/phrase.ts';
import type { Check, DraftContext } from '../../model/finding.ts';
import { type Amount, amountsIn, bareAmounts, bareNumbers, isCount } from '../amounts.ts';
import { type Hit, hit } from '../case.ts';
import { factorsIn, hasReckoned, isSlip, reckoned } from '../reckoning.ts';

/** Beside an amount that is another thing than what the ticket is about. */
const shipping = phrases(
  'shipping|delivery|postage|courier',
  'ongkir|ongkos(?: kirim)?|biaya kirim|kos (?:penghantaran|pos)',
  'phí (?:ship|vận chuyển|giao)|cước|ship',
  'bayad sa (?:pagpapadala|shipping)',
  'ค่าส่ง|ค่าจัดส่ง',
  '运费|運費|邮费|郵費',
);
const fee = phrases(
  'fees?|charges? of|tax|vat|duty|levy',
  'biaya|pajak|admin|caj|yuran|cukai',
  'phí|thuế',
  'buwis|singil',
  'ค่าธรรมเนียม|ค่าบริการ|ภาษี',
  '手续费|手續費|服务费|服務費|税|稅',
);
const other = phrases(
  'vouchers?|coupons?|discount|cash ?back|points?|goodwill|deposit|instal?lments?|spend|per (?:day|month|item|kg)',
  'voucher|kupon|kode promo|diskon|potongan|cash ?back|poin|koin|deposit|cicilan|per (?:hari|bulan|kg)|baucar|diskaun',
  'voucher|mã giảm(?: giá)?|giảm giá|xu|ưu đãi|trả góp',
  'diskwento',
  'คูปอง|โค้ด|ส่วนลด|แต้ม',
  '优惠券|優惠券|代金券|红包|紅包|折扣|满减|滿減|积分|積分',
);
/** Only before it: behind an amount, "to the balance" is where it goes and "trên" is "on". */
const bound = phrases(
  'minimum|maximum|at least|at most|up to|below|above|over|under|more than|less than|limit|threshold|starting (?:from|at)|from',
  'minimal|minimum|maksimal|maksimum|hingga|di (?:atas|bawah)|lebih dari|kurang dari|batas|limit|sekurang-kurangnya|sehingga|melebihi|had|mulai(?: dari)?|bermula',
  'tối thiểu|tối đa|từ|đến|trên|dưới|hạn mức|ít nhất',
  'hindi bababa|hanggang|mahigit|higit sa|limitasyon|mula',
  'ขั้นต่ำ|สูงสุด|ไม่เกิน|เกินกว่า|มากกว่า|น้อยกว่า|วงเงิน|เริ่มต้น|ครบ|ตั้งแต่',
  '满|滿|最低|最高|至少|以上|以下|不超过|不超過|超过|超過|額度|额度|上限|起',
);
/** Not where money goes: "back to your balance". */
const balance = phrases(
  '(?<!(?:to|into|in|back) (?:your |the )?)balance',
  '(?<!(?:ke|dalam|di|dari) )(?:saldo|baki)',
  '(?<!(?:vào|về) )số dư',
  '(?<!sa )balanse',
  '(?<!เข้า)ยอดคงเหลือ',
  '(?<!(?:到|至|入|回))余额|(?<!(?:到|至|入|回))餘額',
);

/** "Not counting the shipping fee": the amount before it is none. */
const without = phrases(
  'not including|excluding|without|less|minus|before|after|(?:belum|tidak|tak|tanpa) (?:termasuk|termasuk|kira)?|dikurangi|ditolak|setelah|selepas|chưa (?:gồm|bao gồm|tính)|không (?:gồm|bao gồm|tính)|trừ|sau khi|hindi kasama|maliban|bawas',
  'ไม่รวม|ยังไม่รวม|หัก|หลัง',
  '不含|不包括|未含|扣除|减去|減去|已扣',
);
const eachOne = phrases(
  'each|apiece|per \\p{L}+|a piece|a month|monthly|costs?|price[ds]?(?: at)?',
  'masing-masing|per \\p{L}+|setiap|tiap|seharga|harga(?:nya)?|sebulan|se-?bulan|satunya|satuan|sebiji|se-?unit',
  'mỗi|một (?:cái|tháng|chiếc|sản phẩm)|giá|/tháng',
  'bawat(?: isa)?|kada|isa|presyo',
  'ละ|ต่อ|ราคา',
  '每|单价|單價|平均|一个月|價格|价格',
);
const exchanged = phrases(
  'exchange|conver(?:t|ted|sion)|rate|equivalent|approximately|about',
  'kurs|setara|kira-?kira|sekitar|lebih kurang|kadar',
  'tỷ giá|quy đổi|khoảng|tương đương',
  'katumbas|palitan',
  'อัตรา|ประมาณ|เทียบเท่า',
  '汇率|匯率|约|約|折合|相当于',
);

/** Where a sentence, or a part of one, ends. */
const ends = /[.!?。！？\n]|(?:ค่ะ|ครับ|คะ)(?=\s|$)/u;
const clause = /[.!?,。！？，\n]|(?:ค่ะ|ครับ|คะ)(?=\s|$)/u;
/** Between the two ends of a range. */
const range = '\\s?(?:-|–|—|~|to|until|sampai|hingga|s/d|đến|tới|hanggang|ถึง|至|到)\\s?';
const opensRange = new RegExp(`^${range}(?:rp\\.?|rm|s?\\$|฿|₱|¥|php|nt\\$)?\\s?\\d`, 'iu');
const closesRange = new RegExp(
  `\\d[\\d.,]{0,14}[^\\d\\s]{0,6}${range}(?:rp\\.?|rm|s?\\$|฿|₱|¥|php|nt\\$)?$`,
  'iu',
);
const ofMoney = phrases(
  'price|pays?|paid|cost|refund(?:ed)?|charged?|balance|earn(?:ed|ings)?|commission|sales|total|discount|fee',
  'harga|bayar(?:an)?|membayar|biaya|refund|saldo|baki|duit|uang|wang|komis[ie]n?|total|diskon|diskaun|ongkir|caj|potong(?:an)?',
  'giá|trả|tiền|thanh toán|hoàn|phí|hoa hồng|tổng|giảm|gia|tien|tra',
  'presyo|bayad|binayad(?:an)?|binayaran|magkano|benta|bawas|halaga',
  'ราคา|จ่าย|เงิน|ละ|ลด|ยอด|คืน|บาท|ค่า',
  '钱|錢|价|價|付|退|费|費|元|扣|佣金',
);

const sameMoney = (a: Amount, b: Amount): boolean =>
  a.currency === undefined || b.currency === undefined || a.currency === b.currency;
const moneyIn = (text: string) => amountsIn(text).filter((one) => !isCount(text, one));

interface Told {
  /** Sums of money in the ticket, and in the SOP. */
  told: Amount[];
  given: Amount[];
  /** Without a currency, yet written as money is. */
  bare: Amount[];
  /** Every other number of the ticket. */
  numbers: number[];
  text: string;
  /** How many different amounts of each sort the ticket names. */
  labelled: Record<'shipping' | 'fee' | 'balance', number>;
}
/** Amounts of a draft that are compared with one another: a reply has a handful. */
const most = 60;
/** A ticket is read once, not at every key press. */
const read = new WeakMap<DraftContext['ticket'], Omit<Told, 'given'>>();
function toldIn({ ticket, sop }: DraftContext): Told {
  const own = sop ? [...sop.macros, ...sop.required, ...sop.steps] : [];
  const given = own
    .flatMap(({ text }): (string | undefined)[] => Object.values(text))
    .flatMap((text) => (text ? moneyIn(text) : []));
  const before = read.get(ticket);
  if (before) return { ...before, given };
  const texts = [ticket.subject, ...ticket.messages.map(({ text }) => text)];
  const told = texts.flatMap(moneyIn);
  const bare = texts.flatMap((text) => bareAmounts(text, amountsIn(text)));
  const numbers = texts.flatMap(bareNumbers);
  const count = (label: RegExp): number => {
    const values = texts.flatMap((text) => {
      const all = [...moneyIn(text), ...bareAmounts(text, amountsIn(text))];
      return all
        .filter((one) => label.test(beside(text, one, all).before))
        .map(({ value }) => value);
    });
    return new Set(values).size;
  };
  const labelled = { shipping: count(shipping), fee: count(fee), balance: count(balance) };
  const now = { told, bare, numbers, text: texts.join('\n'), labelled };
  read.set(ticket, now);
  return { ...now, given };
}

/** The words beside an amount, no further than the next one, to the end of their clause. */
function beside(draft: string, { start, end }: Amount, all: readonly Amount[]) {
  const last = Math.max(
    0,
    start - 28,
    ...all.filter((one) => one.end <= start).map((one) => one.end),
  );
  const next = Math.min(end + 16, ...all.filter((one) => one.start >= end).map((one) => one.start));
  const before = draft.slice(last, start).split(ends).at(-1) ?? '';
  const after = draft.slice(end, next).split(clause)[0] ?? '';
  return { before, after: without.test(after) ? '' : after };
}

/** Another thing than what the ticket is about; not where the ticket itself speaks of one such thing. */
function isAnother(draft: string, amount: Amount, all: readonly Amount[], ticket: Told): boolean {
  if (opensRange.test(draft.slice(amount.end))) return true;
  if (closesRange.test(draft.slice(Math.max(0, amount.start - 30), amount.start))) return true;
  const { before, after } = beside(draft, amount, all);
  if (bound.test(before)) return true;
  if (shipping.test(before) || shipping.test(after)) return ticket.labelled.shipping !== 1;
  if (fee.test(before) || fee.test(after)) return ticket.labelled.fee !== 1;
  if (other.test(before) || other.test(after)) return true;
  if (balance.test(before)) return ticket.labelled.balance !== 1;
  return eachOne.test(before) || eachOne.test(after);
}

/**
 * An amount that contradicts the ticket's: the ticket speaks of money and of no such sum in this currency. Silent
 * where the ticket names none (it was looked up), where the SOP gives the amount, where it follows from the ticket's
 * (`reckoned`), and where it is a fee, a voucher, a limit, a single price or the like; unless the customer reckons
 * with the fee, or two digits of a sum of the ticket's changed places.
 */
const wrongAmount: Check = {
  id: 'wrong-amount',
  version: 2,
  severity: 'fatal',
  find(draft, context) {
    const written = moneyIn(draft);
    const ticket = toldIn(context);
    const { told, given, bare, numbers } = ticket;
    const extra = bare.length ? bareAmounts(draft, amountsIn(draft)) : [];
    const said = [...written, ...extra].slice(0, most);
    if (said.length === 0 || told.length + bare.length + numbers.length === 0) return [];
    const factors = factorsIn(`${ticket.text}\n${draft}`);
    const customers = [...told, ...bare];
    const strict = hasReckoned(customers.map(({ value }) => value));
    const wrong: Hit[] = [];
    const currencies = new Set(said.map(({ currency }) => currency ?? ''));
    const right = new Set<Amount>();
    for (const currency of currencies) {
      const of = said.filter((one) => (one.currency ?? '') === currency);
      const same = [...customers, ...given].filter((one) => of[0] && sameMoney(one, of[0]));
      const foreign = [...told, ...given].map(({ value }) => value);
      const loose = numbers.filter((value) => !foreign.includes(value));
      const values = [...same.map(({ value }) => value), ...loose, ...loose.map((n) => n * 1000)];
      const fees = of.filter((one) => !strict && isAnother(draft, one, said, ticket));
      const all = [...values, ...fees.map(({ value }) => value)];
      const fine = reckoned(
        of.map(({ value }) => value),
        all,
        factors,
      );
      for (const one of of) {
        const slip = customers.some((two) => sameMoney(one, two) && isSlip(one.value, two.value));
        if (values.includes(one.value) || (fine.has(one.value) && !(slip && fees.includes(one))))
          right.add(one);
      }
    }
    for (const amount of said) {
      if (right.has(amount)) continue;
      // Without a sum in a currency, only what is of the same size contradicts.
      const loose = ofMoney.test(ticket.text) ? numbers.filter((value) => value >= 100) : [];
      const sized = [...bare.map(({ value }) => value), ...loose].some(
        (one) => amount.value >= one / 3 && amount.value <= one * 3,
      );
      if (told.length === 0 && !sized && !strict) continue;
      if (!told.some((one) => sameMoney(one, amount)) && told.length && exchanged.test(draft))
        continue;
      const values = new Set(told.map(({ value }) => value));
      const same = told.filter((one) => sameMoney(one, amount));
      const text = values.size === 1 ? same[0]?.text : undefined;
      const { start, end } = amount;
      const found = hit(
        draft,
        start,
        end,
        { amount: amount.text },
        text ? { start, end, text } : undefined,
      );
      // A reply that repeats the ticket's sums has probably looked this one up.
      const repeats =
        same.length > 0 && same.every(({ value }) => said.some((one) => one.value === value));
      const slip = same.some(({ value }) => isSlip(amount.value, value));
      wrong.push(repeats && !slip && !strict ? { ...found, severity: 'major' } : found);
    }
    return wrong;
  },
};
export default wrongAmount;

import { phrases } from '../../entities/phrase.ts';
import type { Check, DraftContext } from '../../model/finding.ts';
import { type Amount, amountsIn, isCount } from '../amounts.ts';
import { hit } from '../case.ts';

/** Around an amount that is another thing than what the ticket is about. */
const another = phrases(
  'shipping|delivery|postage|courier|fees?|charges? of|tax|vat|duty|voucher|coupon|discount|cash ?back|minimum|maximum|at least|at most|up to|below|above|over|under|more than|less than|limit|balance|points?|goodwill|per (?:day|month|item|kg)|threshold|deposit|instal?lments?|spend',
  'ongkir|ongkos(?: kirim)?|biaya|pajak|voucher|kupon|kode promo|diskon|potongan|cash ?back|minimal|minimum|maksimal|maksimum|hingga|di (?:atas|bawah)|lebih dari|kurang dari|batas|limit|saldo|poin|koin|deposit|cicilan|per (?:hari|bulan|kg)|admin',
  'caj|yuran|cukai|baucar|kupon|diskaun|sekurang-kurangnya|sehingga|melebihi|had|baki|kos (?:penghantaran|pos)',
  'phí|cước|thuế|voucher|mã giảm(?: giá)?|giảm giá|tối thiểu|tối đa|từ|đến|trên|dưới|hạn mức|số dư|xu|ưu đãi|trả góp|ship',
  'bayad sa (?:pagpapadala|shipping)|buwis|diskwento|hindi bababa|hanggang|mahigit|higit sa|limitasyon|balanse',
  'ค่าส่ง|ค่าจัดส่ง|ค่าธรรมเนียม|ค่าบริการ|ภาษี|คูปอง|โค้ด|ส่วนลด|ขั้นต่ำ|สูงสุด|ไม่เกิน|เกินกว่า|มากกว่า|น้อยกว่า|วงเงิน|ยอดคงเหลือ|แต้ม',
  '运费|運費|手续费|手續費|服务费|税|优惠券|優惠券|代金券|红包|折扣|满减|满|最低|最高|至少|以上|以下|不超过|超过|余额|額度|额度|积分|上限',
);

const sameMoney = (a: Amount, b: Amount): boolean =>
  a.currency === undefined || b.currency === undefined || a.currency === b.currency;
const near = (a: number, b: number): boolean => Math.abs(a - b) <= Math.max(0.01, 0.001 * b);

/** Said as it is, or reckoned from what is: a sum, a difference, a multiple, a half. */
function follows(value: number, known: readonly number[]): boolean {
  if (known.some((one) => near(value, one))) return true;
  for (const [at, a] of known.entries()) {
    if ([2, 3, 4, 5, 0.5].some((times) => near(value, a * times))) return true;
    if (known.slice(at + 1).some((b) => near(value, a + b) || near(value, Math.abs(a - b))))
      return true;
  }
  return near(
    value,
    known.reduce((sum, one) => sum + one, 0),
  );
}

function known({ ticket, sop }: DraftContext): { told: Amount[]; given: Amount[] } {
  const read = (texts: readonly (string | undefined)[]) =>
    texts.flatMap((text) => (text ? amountsIn(text).filter((one) => !isCount(text, one)) : []));
  const told = read([ticket.subject, ...ticket.messages.map(({ text }) => text)]);
  const own = sop ? [...sop.macros, ...sop.required, ...sop.steps] : [];
  return { told, given: read(own.flatMap(({ text }) => Object.values(text))) };
}

/**
 * An amount that contradicts the ticket's: the ticket speaks of money and of no such sum in this currency. Silent
 * where the ticket names none (it was looked up), where the SOP gives the amount, where it follows from the ticket's
 * (a sum, a difference, a half), and where it is a fee, a voucher, a limit or the like.
 */
const wrongAmount: Check = {
  id: 'wrong-amount',
  version: 1,
  severity: 'fatal',
  find(draft, context) {
    const said = amountsIn(draft).filter((one) => !isCount(draft, one));
    if (said.length === 0) return [];
    const { told, given } = known(context);
    const values = new Set(told.map(({ value }) => value));
    return said.flatMap((amount) => {
      const same = told.filter((one) => sameMoney(one, amount));
      if (told.length === 0) return [];
      const all = [...same, ...given].map(({ value }) => value);
      if (follows(amount.value, [...new Set(all)])) return [];
      const { start, end } = amount;
      const before =
        draft
          .slice(Math.max(0, start - 28), start)
          .split(/[.!?。！？\n]/u)
          .at(-1) ?? '';
      const after = draft.slice(end, end + 16).split(/[.!?,。！？，\n]/u)[0] ?? '';
      if (another.test(before) || another.test(after)) return [];
      const right = values.size === 1 ? same[0]?.text : undefined;
      return [
        hit(
          draft,
          start,
          end,
          { amount: amount.text },
          right ? { start, end, text: right } : undefined,
        ),
      ];
    });
  },
};
export default wrongAmount;

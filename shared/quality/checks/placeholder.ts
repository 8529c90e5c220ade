import { findKind } from '../../entities/numbers.ts';
import { anyOf } from '../../entities/phrase.ts';
import { addressOf } from '../../macro.ts';
import type { Check, DraftContext } from '../../model/finding.ts';
import { hit } from '../case.ts';

/** Words that stand in brackets only where something was to be filled in. */
const names =
  '(?:customer|client|buyer|seller|agent|first|last|full|your|shop)?[ _]?(?:name|nama|tên|ชื่อ|pangalan|(?:客户|顾客|买家)?(?:姓名|名字))(?:[ _](?:pelanggan|customer|agen|anda|khách(?: hàng)?|ลูกค้า))?|ชื่อลูกค้า|customer|pelanggan|order(?:[ _](?:id|no|number))?|(?:nomor|no|nombor)[ _](?:pesanan|resi|order)|mã đơn(?: hàng)?|เลขที่?(?:คำสั่งซื้อ|ออเดอร์)|订单号|單號|单号|date|tanggal|tarikh|ngày|วันที่|petsa|日期|amount|jumlah|số tiền|จำนวนเงิน|halaga|金额|link|tracking(?:[ _](?:id|no|number))?|insert[^\\]>]{0,30}|masukkan[^\\]>]{0,30}|isi[ _][^\\]>]{0,30}|xx+|\\.{3}|…|_+';

/** A thing to fill in, as the first or last word between brackets. */
const filler =
  'name|nama|tên|ชื่อ|pangalan|姓名|名称|名字|numbers?|nomor|nombor|numero|mã|số|เลข|号|号码|编号|date|time|day|tanggal|tarikh|hari|ngày|วันที่|petsa|日期|时间|amount|jumlah|số tiền|จำนวน|ยอด|halaga|金额|link|url|链接|insert|masukkan|isi|isikan|điền|nhập|ใส่|ระบุ|กรอก|ilagay|填写?|请?输入|your|product|produk|sản phẩm|สินค้า|produkto|商品名|address|alamat|địa chỉ|ที่อยู่|地址|reason|alasan|sebab|lý do|原因|courier|agent|agen|ejen|nhân viên|เจ้าหน้าที่|客服|tracking|resi|customer|pelanggan|khách(?: hàng)?|ลูกค้า|客户|here|di sini|ที่นี่|此处';
/** Before brackets that name a button. */
const button = anyOf(
  'tap;click;press;select;choose;open;menu;under;go to;ketuk;klik;pilih;buka;tekan;nhấn;bấm;chọn;mở;mục;pindutin;piliin;buksan;กด;เลือก;เปิด;ไปที่;เมนู;点击;点;选择;打开;进入;在'.split(
    ';',
  ),
);
const bracketed = new RegExp(
  `(?<!${button}[\\s"“]{0,2})(?:\\[(?=[^\\][\\n]{2,40}\\](?!\\())|<(?=[^<>\\n]{2,40}>)|【(?=[^【】\\n]{2,20}】))(?:(?:${filler})(?![\\p{Ll}])[^\\]>】\\n]{0,34}|[^\\]>】\\n]{0,34}?(?<![\\p{Ll}])(?:${filler}))[\\]>】]`,
  'giu',
);
const named = new RegExp(
  // Brackets of a Markdown link are followed by its address.
  `\\{\\{?[^{}\\n]{1,40}\\}?\\}|\\[(?:${names})\\](?!\\()|<(?:${names})>|【(?:${names}|客户[^】]{0,6})】`,
  'giu',
);
/** What is counted in replies. */
const units =
  'days?|working days|business days|hours?|minutes?|hari|jam|menit|minit|ngày|giờ|phút|araw|oras|minuto|วัน|ชั่วโมง|นาที|บาท|个|個|天|日|小时|小時|分钟|元|工作日|rb|ribu|juta|ringgit|đ|đồng|pesos?';
/** Those that only capitals tell from ordinary words. */
const capital = new RegExp(
  [
    '\\[(?!(?:INFO|URGENT|IMG|IMAGE|FAQ|UPDATE|PENTING|VIDEO|FOTO|PHOTO|SOLVED)\\])\\p{Lu}[\\p{Lu}_ ]{1,30}\\](?!\\()',
    '<\\p{Lu}[\\p{Lu}_ ]{2,30}>',
    '%[A-Z_]{3,30}%',
    '(?<![\\p{L}\\p{N}•*-])[Xx]{3,12}(?![\\p{L}\\p{N}•*]|[ -]?\\d|-[Xx])',
    '(?<![\\p{L}\\p{N}])[Xx]{2,4}[.,:][Xx]{2,4}(?![\\p{L}\\p{N}])',
    '(?<![\\p{L}\\p{N}])[Xx]{2}[/-][Xx]{2}(?:[/-][Xx]{2,4})?(?![\\p{L}\\p{N}])|[Xx]{1,4}月[Xx]{1,4}日?',
    '\\$[A-Z_]{3,30}\\$|##[A-Za-z_]{3,30}##|\\$\\{[A-Za-z_.]{2,30}\\}',
    '(?<!_)_{3,40}(?!_)',
    '(?<!\\p{L})(?:TODO|TBD|TBC|[Ll]orem ipsum)(?!\\p{L})',
    // A count left open: "XX%", "XX ngày", "[X] days", "Rp XX".
    `(?<![\\p{L}\\p{N}])(?:[Xx]{2}|X)(?=\\s?(?:%|${units})(?![A-Za-z\\u00c0-\\u024f\\u1e00-\\u1eff]))|(?<=(?:Rp|RM|S?\\$|฿|₱|¥|￥)\\s?)[Xx]{1,4}(?![\\p{L}\\p{N}])`,
    '[\\[【<]\\s?(?:[XxNn]|[Xx]{2,4}|\\?{1,3}|[#*]{1,4})\\s?[\\]】>]',
    '(?<![\\p{L}_])(?:CUSTOMER|CLIENT|BUYER|SELLER|USER|AGENT|ORDER|TRACKING|REFUND|NAMA|NOMOR)_(?:NAME|ID|NO|NUMBER|DATE|AMOUNT|LINK|PELANGGAN|PESANAN)(?![\\p{L}_])|%(?:\\d\\$)?[sd](?![\\p{L}\\d])',
    '(?<!\\p{L}|(?:[Ff]orma\\p{L}*|định dạng|รูปแบบ|格式)[^.\\n]{0,14})(?:[Dd]{2}[/.-][Mm]{2}[/.-][Yy]{2,4}|[Hh]{2}[:.][Mm]{2}(?!:))(?!\\p{L})',
    // Told whoever fills the macro in what to put there.
    `[<\\[【（(]\\s?(?:请在此|請在此|在此|此处|此處|please insert|insert|enter|fill in|add your|masukkan|isi(?:kan)? |điền|nhập|ilagay|ใส่|กรอก|ระบุ)[^<>\\[\\]【】（）()\\n]{0,30}[>\\]】）)]`,
  ].join('|'),
  'gu',
);

/** Most drafts have nothing of the kind, and need no closer look. */
const hint =
  /[{[<【%_$#]|[(（]\s?(?:请|請|在此|此|please|insert|enter|fill|add|masukkan|isi|điền|nhập|ilagay|ใส่|กรอก|ระบุ)|xx|(?<!\p{L})x(?!\p{L})|x月|todo|tb[dc]|lorem|dd[/.-]mm|hh[:.]mm/iu;

/** What it would be, where the ticket has exactly one. */
function valueFor(
  placeholder: string,
  { ticket, lang, likelyLang = lang, agentName }: DraftContext,
): string | undefined {
  if (/agent|agen|staff|petugas/i.test(placeholder)) return agentName;
  if (/order|pesanan|đơn|คำสั่งซื้อ|ออเดอร์|订单|單號|单号/i.test(placeholder)) {
    const numbers = [ticket.subject, ...ticket.messages.map((m) => m.text)].flatMap((text) =>
      findKind(text, 'order'),
    );
    return new Set(numbers.map(({ value }) => value)).size === 1 ? numbers[0]?.text : undefined;
  }
  if (/name|nama|tên|ชื่อ|pangalan|姓名|名字|customer|pelanggan/i.test(placeholder)) {
    return likelyLang && addressOf(ticket.customer.name, likelyLang);
  }
  return undefined;
}

/** Something of a macro that was not filled in. What the customer put in brackets (a bundle, a size) may be repeated. */
const placeholder: Check = {
  id: 'placeholder',
  version: 3,
  severity: 'fatal',
  find(draft, context) {
    if (!hint.test(draft)) return [];
    const found = [named, bracketed, capital].flatMap((pattern) => [...draft.matchAll(pattern)]);
    if (found.length === 0) return [];
    const { subject, messages } = context.ticket;
    const told = [subject, ...messages.map(({ text }) => text)].join('\n');
    return found
      .filter(([text]) => text.length < 4 || !told.includes(text))
      .map(({ 0: text, index: start }) => {
        const end = start + text.length;
        const value = valueFor(text, context);
        return hit(draft, start, end, { text }, value ? { start, end, text: value } : undefined);
      });
  },
};
export default placeholder;

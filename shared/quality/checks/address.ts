import { findAddresses } from '../../entities/address.ts';
import { bare } from '../../entities/numbers.ts';
import { phrases } from '../../entities/phrase.ts';
import { maskAddress } from '../../mask.ts';
import type { Check } from '../../model/finding.ts';
import { hit } from '../case.ts';
import { customerWrote, sopGives } from '../personal-data.ts';

/** Places of a business: where they are is no secret. */
const places = phrases(
  'warehouses?',
  '(?:our|head|main) office',
  'hub',
  'sorting (?:cent(?:er|re)|facility)',
  'branch(?:es)?',
  'stores?',
  'counter',
  '(?:service|return|returns|experience) cent(?:er|re)',
  'drop-? ?(?:off )?(?:points?|box)',
  'pick-? ?up points?',
  'post office',
  'gudang',
  'kantor(?: pusat| kami| pos| cabang)?',
  'cabang',
  'gerai',
  'agen',
  'outlet',
  'pusat (?:sortir|layanan|servis|isihan|khidmat)',
  'pejabat(?: kami| pos)?',
  'kaunter',
  'cawangan',
  'kedai',
  'kho',
  'văn phòng',
  'bưu cục',
  'chi nhánh',
  'trung tâm',
  'cửa hàng',
  'bodega',
  'opisina',
  'sangay',
  'tindahan',
  'คลังสินค้า',
  'คลัง',
  'สำนักงาน',
  'สาขา',
  'ศูนย์',
  'จุดรับ',
  'จุดส่ง',
  '仓库',
  '倉庫',
  '办公室',
  '网点',
  '门店',
  '營業廳',
  '营业厅',
  '服务中心',
  '总部',
  '退货中心',
);

/** Whose home or shop it is. */
const persons = phrases(
  "(?:seller|buyer|customer|courier|driver|rider|recipient|sender|owner)s?(?:[’']s)?",
  '(?:his|her|their) (?:home|house|address|place)',
  '(?:penjual|pembeli|pelanggan|kurir|penerima|pengirim|penghantar|pemilik|rumah|tuan)(?:nya)?',
  'tinggal di',
  "owner[’']?s",
  'người (?:bán|mua|nhận|gửi)',
  'khách',
  'shipper',
  'nhà riêng',
  'nagbenta',
  'bumili',
  'bahay',
  'nakatira',
  'may-ari',
  'ผู้ขาย',
  'ผู้ซื้อ',
  'ลูกค้า',
  'ผู้รับ',
  'คนส่ง',
  'บ้าน(?:ของ|แก|เขา|เธอ|ท่าน)',
  'เจ้าของ',
  'คนขับ',
  'ไรเดอร์',
  '卖家',
  '買家',
  '买家',
  '客户',
  '收件人',
  '寄件人',
  '快递员',
  '住',
  '老板',
  '邻居',
  '家里',
);

/** How far before an address it is said whose it is, in its sentence. */
const introduction = 80;
const ends = /[.!?。！？\n](?=\s)|(?:ค่ะ|คะ|ครับ)(?=\s)|[。！？]/gu;

/** The place that an address is introduced as is nobody's home: the word nearest to it decides. */
function isPlace(draft: string, start: number): boolean {
  const before = draft.slice(Math.max(0, start - introduction), start);
  const said = before.slice([...before.matchAll(ends)].at(-1)?.index ?? 0);
  const place = [...said.matchAll(new RegExp(places.source, 'giu'))].at(-1);
  return place !== undefined && !persons.test(said);
}

/** Is about as much of it as people say differently (`Jl.`, `Jalan`) in what the customer wrote? By threes of letters. */
function isCustomers(address: string, wrote: string): boolean {
  const written = bare(address);
  const house = /\d+/.exec(written)?.[0] ?? '';
  if (written.length < 3 || !wrote.includes(house)) return false;
  let [same, all] = [0, 0];
  for (let at = 0; at + 3 <= written.length; at++, all++) {
    if (wrote.includes(written.slice(at, at + 3))) same++;
  }
  return same / all >= 0.6;
}

/** Somebody's postal address in full: not the customer's own as they wrote it, not a place of the shop's. */
const address: Check = {
  id: 'address',
  version: 2,
  severity: 'fatal',
  find(draft, context) {
    const found = findAddresses(draft);
    if (found.length === 0) return [];
    const wrote = customerWrote(context);
    return found
      .filter(
        ({ start, text }) =>
          !isPlace(draft, start) && !isCustomers(text, wrote) && !sopGives(bare(text), context.sop),
      )
      .map(({ start, end, text }) => {
        const masked = maskAddress(text);
        return hit(draft, start, end, { masked }, { start, end, text: masked });
      });
  },
};
export default address;

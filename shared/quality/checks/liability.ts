import { anyOf } from '../../entities/phrase.ts';
import type { Check } from '../../model/finding.ts';
import { hit } from '../case.ts';
import { isHedged } from '../hedges.ts';
import { sentencesOf } from '../sentences.ts';

/** Admissions only: "we are sorry" and "we will take care of it" admit nothing. */
const admits = new RegExp(
  [
    anyOf([
      '(?:is|was|were) (?:\\p{L}+ )?our (?:own )?(?:fault|negligence|liability)',
      "it[’']s (?:\\p{L}+ )?our (?:own )?(?:fault|negligence)",
      '(?:we|kirana) (?:are|were|is|was) (?:\\p{L}+ )?(?:at fault|negligent|liable|to blame)',
      '(?:we|kirana) (?:\\p{L}+ )?(?:admit|admits|accept|accepts|acknowledge|acknowledges|assume) (?:\\p{L}+ ){0,2}(?:liability|fault|negligence|guilt|legal responsibility)',
      '(?:due to|because of|caused by) our (?:own )?negligence',
      'full(?: legal)? (?:liability|responsibility) for (?:the|this|your|any|all) (?:\\p{L}+ )?(?:loss(?:es)?|damages?|injur(?:y|ies)|accident|fire|harm)',
      'legally responsible',
      '(?:ini|itu|hal ini|kejadian ini)? ?(?:adalah |memang |murni |sepenuhnya |merupakan ){1,3}(?:kesalahan|kelalaian|kecuaian|salah) (?:dari )?(?:pihak )?kami',
      'kami (?:\\p{L}+ )?(?:mengakui|mengaku|akui) (?:\\p{L}+ )?(?:bersalah|kesalahan(?: kami)?|kelalaian(?: kami)?|lalai|salah|kecuaian(?: kami)?|cuai)',
      '(?:akibat|karena|kerana|disebabkan(?: oleh)?) (?:kelalaian|kecuaian) (?:pihak )?kami',
      'kami (?:\\p{L}+ )?(?:bertanggung ?jawab|bertanggungjawab) (?:penuh |sepenuhnya )?(?:secara hukum|dari segi undang-undang|atas (?:segala |seluruh |semua )?(?:kerugian|cedera|luka)|(?:ke )?atas (?:kerugian|kecederaan))',
      '(?:hoàn toàn )?(?:là )?lỗi (?:hoàn toàn )?(?:là |thuộc |thuộc về |do |của |ở )(?:phía )?(?:chúng tôi|bên em|kirana|công ty)',
      '(?:chúng tôi|bên em|kirana) (?:\\p{L}+ )?(?:thừa nhận|nhận) (?:\\p{L}+ ){0,2}(?:lỗi|sai|sơ suất|trách nhiệm pháp lý)',
      'chịu (?:\\p{L}+ \\p{L}+ )?trách nhiệm (?:pháp lý|bồi thường|trước pháp luật)',
      '(?:kasalanan|kapabayaan|pagkukulang) (?:po )?(?:ito )?namin(?: po)? ?(?:ito|ang nangyari|ang lahat)?',
      'inaamin (?:po )?namin',
      'pananagutan (?:po )?namin (?:po )?(?:ito|ang)',
    ]),
    '(?:เป็น|คือ)?(?:ความผิด|ความประมาท|ความบกพร่อง)(?:พลาด)?ของ(?:ทาง)?(?:เรา|บริษัท)|(?:เรา|บริษัท)(?:ขอ)?ยอมรับ(?:ผิด|ว่า(?:เป็น)?(?:ความผิด|เราผิด|ผิด))|รับผิดชอบ(?:ทาง|ตาม)กฎหมาย',
    '(?:是|属于|因)我们的(?:错|过错|过失|疏忽|责任)|我们(?:愿意|会|将)?(?:承认|承担)(?:全部|过失|一切)?(?:法律)?(?:过错|过失|责任|错误)|(?:是|屬於|因)我們的(?:錯|過錯|過失|疏忽|責任)|我們(?:願意|會|將)?(?:承認|承擔)(?:全部|一切)?(?:法律)?(?:過錯|過失|責任)',
  ].join('|'),
  'iu',
);

/** Admits a legal fault; only the legal desk may. */
const liability: Check = {
  id: 'liability',
  version: 1,
  severity: 'fatal',
  find: (draft) =>
    sentencesOf(draft).flatMap(({ start, text }) => {
      const match = admits.exec(text);
      if (!match || isHedged(text, match)) return [];
      return [hit(draft, start + match.index, start + match.index + match[0].length)];
    }),
};
export default liability;

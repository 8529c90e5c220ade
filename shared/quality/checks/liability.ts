import { anyOf, phrases, rows } from '../../entities/phrase.ts';
import type { Check } from '../../model/finding.ts';
import { hit } from '../case.ts';
import { isHedged } from '../hedges.ts';
import { sentencesOf } from '../sentences.ts';

const words = (text: TemplateStringsArray, ...parts: string[]) => rows(String.raw(text, ...parts));

const us =
  '(?:we|kirana|(?:the|our) (?:company|platform|marketplace)|our (?:team|staff|side|courier|warehouse))';
const ours = "(?:our|kirana[’']s|the company[’']s)";
const harm =
  '(?:loss(?:es)?|damages?|injur(?:y|ies)|accidents?|fire|harm|incident|burns?|pain|death)';
const kami = '(?:kami|kirana|perusahaan(?: kami)?|syarikat(?: kami)?|pihak (?:kami|kirana))';
const ta =
  '(?:chúng tôi|chúng em|bên em|bên mình|bên tôi|bên này|kirana|công ty|phía (?:em|mình|chúng tôi|kirana)|shop)';
const namin = '(?:namin|natin|ng (?:kirana|kompanya|kumpanya|aming team))';

/** Admissions only: "we are sorry" and "we will take care of it" admit nothing, nor does an apology for a slip. */
const admits = new RegExp(
  [
    anyOf(words`
      (?:is|was|were|it[’']s|that[’']s|are)(?: \p{L}+){0,2}? ${ours} (?:own )?(?:fault|negligence|liability|responsibility|carelessness); (?:entirely|completely|totally|solely|purely|fully|all) (?:on us|${ours} (?:fault|mistake|error|responsibility)); (?:the )?(?:fault|blame|responsibility|liability) (?:is|lies|rests|was)(?: \p{L}+){0,2} (?:ours|with us|on us|on our side)
      ${us}(?: (?:are|were|is|was|[’']re)|[’']re)(?: \p{L}+){0,2}? (?:at fault|negligent|liable|to blame|guilty|careless|reckless|in the wrong|(?:legally|fully|entirely|solely|wholly) (?:responsible|accountable)|responsible for (?:the|this|your|any|all|what)); ${us} (?:failed|breached)(?: \p{L}+){0,3} (?:duty|obligations?|contract|standards?)
      ${us} (?:\p{L}+ ){0,2}?(?:admits?|accepts?|acknowledges?|assumes?|takes?|bears?|concedes?|confess(?:es)?)(?: that)?(?: \p{L}+){0,4}? (?:liability|fault|negligence|guilt|blame|(?:full|all|legal|complete|entire|total|sole|the) (?:legal )?responsibility|responsibility for (?:the|this|your|any|all) (?:\p{L}+ )?${harm}|(?:was|were|are|is) (?:wrong|in the wrong))
      (?:due to|because of|caused by|(?:a|the) result of|from) ${ours} (?:own )?(?:\p{L}+ )?(?:negligence|mistake|fault|carelessness|failure|error); ${ours} (?:negligence|carelessness|failure|mistake|error|fault)(?: \p{L}+)? (?:caused|led|resulted|injured|hurt|made); full(?: legal)? (?:liability|responsibility) for (?:the|this|your|any|all|what); legally (?:responsible|liable); (?:hold|sue) (?:us|kirana)(?: \p{L}+)? (?:liable|responsible|accountable); (?:we|kirana) (?:\p{L}+ )?owe you (?:\p{L}+ )?(?:compensation|damages)
      (?:(?:ini|itu|tersebut|adalah|memang|murni|sepenuhnya|merupakan|jelas|benar-benar|semata-mata)(?: (?:adalah|memang|murni|sepenuhnya|merupakan|100%|jelas))* )(?:kesalahan|kelalaian|kecuaian|kecerobohan|keteledoran|tanggung ?jawab|kesilapan|salah|silap|cuai)(?: (?:dari|daripada|sepenuhnya|penuh|mutlak))?(?: pihak)? ${kami}; (?:kesalahan|kelalaian|kecuaian|tanggung ?jawab|kesilapan)(?: sepenuhnya| penuh)? (?:ada|berada|terletak) (?:pada|di) (?:pihak )?${kami}; (?:tanggung ?jawab) ${kami} sepenuhnya
      ${kami}(?: (?:memang|dengan ini|juga|sepenuhnya|akan|siap|bersedia|harus|mesti|jelas))* (?:mengakui|mengaku|akui|menerima|terima)(?: \p{L}+){0,4}? (?:bersalah|salah|kesalahan|kelalaian|lalai|kecuaian|cuai|silap|kesilapan|tanggung ?jawab|liabiliti); ${kami}(?: (?:memang|yang|telah|jelas|benar-benar|terbukti|sudah|adalah))* (?:bersalah|lalai|cuai|ceroboh|teledor|salah|di pihak yang salah); memang (?:salah|silap) ${kami}
      (?:akibat|karena|kerana|disebabkan(?: oleh)?|oleh|berpunca dari(?:pada)?|berasal dari|dari(?:pada)?) (?:kelalaian|kecuaian|kesalahan|kecerobohan|keteledoran|kesilapan)(?: dari| daripada)?(?: pihak)? ${kami}
      ${kami}(?: (?:akan|siap|bersedia|wajib|harus|mesti|sanggup|yang))* (?:bertanggung ?jawab|menanggung)(?: \p{L}+)? ?(?:penuh|sepenuhnya|mutlak|secara hukum|dari segi undang-undang|(?:ke )?atas (?:segala|seluruh|semua|kerugian|kerusakan|kerosakan|cedera|kecederaan|luka|kecelakaan|kemalangan|kejadian|insiden|hal)|(?:segala|seluruh|semua) (?:kerugian|kerusakan|biaya|kerosakan))
      (?:là|do|bởi|tại|vì|thuộc(?: về)?)(?: hoàn toàn| chính| đúng)?(?: là)?(?: sự)? (?:lỗi|sơ suất|sai sót|sự tắc trách|tắc trách|bất cẩn|cẩu thả|trách nhiệm|lỗi lầm)(?: hoàn toàn)?(?: (?:của|từ|thuộc|thuộc về|ở|do|là))*(?: phía)? ${ta}; lỗi(?: hoàn toàn)?(?: này)?(?: (?:là|thuộc|thuộc về|do|của|ở|tại|từ|nằm))+(?: phía)? ${ta}
      ${ta}(?: (?:xin|hoàn toàn|đã|sẽ|cũng|thật sự|đúng là|phải|có|rõ ràng|chúng tôi))* (?:có lỗi|nhận lỗi|nhận sai|đã sai|sai hoàn toàn|sai rồi|thừa nhận(?: \p{L}+){0,4}? (?:lỗi|sai|sơ suất|trách nhiệm|sai sót|bất cẩn)|nhận(?: \p{L}+){0,2} (?:lỗi|trách nhiệm|sơ suất)|chịu(?: (?:hoàn toàn|mọi|toàn bộ|tất cả|đầy đủ|hết))?(?: mọi)? (?:trách nhiệm|tổn thất|thiệt hại)|bất cẩn|cẩu thả|tắc trách); chịu (?:\p{L}+ \p{L}+ )?trách nhiệm (?:pháp lý|bồi thường|trước pháp luật)
      (?<!sa )(?:kasalanan|kapabayaan|pagkukulang|pagkakamali|pananagutan|responsibilidad)(?: (?:po|ito|talaga|lahat|nang buo)){0,3} ${namin}; (?:inaamin|inaako|tinatanggap|aminado|sinasagot)(?: po)?(?: (?:namin|kami|ng (?:kirana|kompanya|kumpanya))); may(?: \p{L}+(?: na)?)? (?:kasalanan|pananagutan|sala|pagkakamali)(?: po)? (?:ang (?:kirana|kompanya|kumpanya)|kami); kami(?: po| talaga){0,2} (?:ang|yung) (?:may (?:sala|kasalanan)|nagkamali|nagpabaya|mali|responsable|mananagot|nagkulang|dapat sisihin); mananagot(?: po)? (?:kami|ang (?:kirana|kompanya)); (?:dahil|sanhi|bunga)(?: po)?(?: ito)? (?:sa|ng) (?:aming )?(?:kapabayaan|kasalanan|pagkakamali|pagkukulang)(?: po)?(?: namin| ng kirana)?; (?:kasalanan|kapabayaan) namin`),
    '(?:เป็น|คือ|จาก|เพราะ|ด้วย)(?:ความผิด|ความประมาท|ความบกพร่อง|ความสะเพร่า|ความรับผิดชอบ)(?:พลาด|เลินเล่อ)?(?:ทั้งหมด|โดยตรง|เอง)?ของ(?:ทาง)?(?:เรา|บริษัท|ร้าน|\\s?kirana)|(?:ความผิด|ความประมาท(?:เลินเล่อ)?|ความบกพร่อง)ของ(?:ทาง)?(?:เรา|บริษัท)|(?:เรา|บริษัท|ทางร้าน|kirana\\s?)(?:เอง|ขอ|ยินดี|จะ|พร้อม|ต้อง|เป็นฝ่าย){0,3}(?:ยอมรับ(?:ผิด|ว่า[^\\s]{0,20}(?:ผิด|ประมาท|บกพร่อง))|รับผิดชอบ(?:ต่อ|ใน|ค่า)?(?:ความเสียหาย|ทั้งหมด|ทุก|เต็ม|ตามกฎหมาย|ทางกฎหมาย|อุบัติเหตุ)|รับผิด(?:ทั้งหมด|ทุก|เต็ม)|ผิด(?:เอง|จริง|ทั้งหมด)|ประมาท|เป็นฝ่ายผิด|ผิดค่ะ|ผิดครับ)|รับผิดชอบ(?:ทาง|ตาม)กฎหมาย',
    '(?:是|属于|屬於|因为?|由于|由於|怪)(?:完全|全部|确实|都|全)?(?:是|怪)?(?:我们|我們|我方|公司|平台|kirana)(?:自己)?的?(?:错|錯|过错|過錯|过失|過失|疏忽|责任|責任|失误|不对|失职)|(?:我们|我們|我方|公司|平台|kirana)[^，。！？,\\n]{0,10}?(?:承担|承擔|负有?|負有?)(?:全部|一切|完全|主要|所有|起)?(?:的)?(?:法律|赔偿|賠償|连带|过失)?(?:责任|責任|全责)(?!帮|为您)|(?:我们|我們|我方|公司)?(?:承认|承認)(?:是|了)?(?:我们|我們|我方|自己|公司|有)?的?(?:错|錯|过失|過失|疏忽|过错|责任|責任|失误)|(?:责任|責任|过错|错)(?:完全|全|都)?在(?:于)?(?:我们|我們|我方|公司|平台)|(?:我们|我們|我方|公司)(?:确实|的确|真的)?(?:有错|有责任(?!帮|为|协助|给|在|继续)|有过错|有过失|不对|的错|負全責|负全责|认错|理亏|失职)|由我(?:们|方)(?:负责|承担|赔偿|全责)|我方(?:过失|疏忽|责任|过错)',
  ].join('|'),
  'iu',
);

/** Then "our fault" is more than an apology for a slip. */
const weighty = phrases(
  'entirely|completely|totally|fully|solely|purely|all|fault|acknowledge|accept|liab(?:le|ility)|legal(?:ly)?|law|damages?|compensat\\p{L}+|negligen\\p{L}+|injur\\p{L}+|burn(?:s|ed|t)?|hurt|loss(?:es)?|hospital|clinic|accident|responsib\\p{L}+|guilty|breach\\p{L}*|admit',
  '(?:ber|ke)?tanggung ?jawab|kecuaian|sepenuhnya|murni|semata-mata|penuh|memang|hukum|undang-undang|ganti rugi|pampasan|kelalaian|lalai|kecuaian|cuai|kerugian|rugi|cedera|kecederaan|luka|kecelakaan|kemalangan|kebakaran|rumah sakit|hospital|tanggung ?jawab|menanggung|akui|mengaku\\p{L}*|bersalah',
  'hoàn toàn|không phải|chính|pháp (?:lý|luật)|luật|bồi thường|đền|thiệt hại|tổn thất|thương tích|bị thương|bỏng|tai nạn|bệnh viện|trách nhiệm|tắc trách|cẩu thả|bất cẩn|thừa nhận|lừa dối',
  'kasalanan|sala|nang buo|lahat|legal|batas|danyos|kabayaran|pananagutan|mananagot|kapabayaan|pinsala|nasaktan|nasugatan|ospital|aksidente|inaamin|inaako|responsib\\p{L}+|pagkalugi',
  'ความผิด|บกพร่อง|ทั้งหมด|กฎหมาย|ชดใช้|ชดเชย|ค่าเสียหาย|ความเสียหาย|ประมาท|บาดเจ็บ|อุบัติเหตุ|โรงพยาบาล|รับผิด|ละเมิด',
  '完全|全部|都是|法律|赔偿|賠償|赔|賠|损失|損失|过失|過失|疏忽|责任|責任|受伤|受傷|违约|違約|事故|医院|醫院|承认|承認|失职|失職',
);

/** Admits a legal fault; only the legal desk may. "That is our mistake", with nothing behind it, is only major. */
const liability: Check = {
  id: 'liability',
  version: 2,
  severity: 'fatal',
  find: (draft) =>
    sentencesOf(draft).flatMap(({ start, text }) => {
      const match = admits.exec(text);
      if (!match || isHedged(text, match)) return [];
      const found = hit(draft, start + match.index, start + match.index + match[0].length);
      return [weighty.test(draft) ? found : { ...found, severity: 'major' as const }];
    }),
};
export default liability;

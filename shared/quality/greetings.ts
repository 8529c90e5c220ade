/** How replies begin. Fragments of regular expressions. */
export const greetings = [
  'hi',
  'hello',
  'hey',
  'dear',
  'good (?:morning|afternoon|evening|day)',
  'greetings',
  'halo',
  'hallo',
  'hai',
  'hei',
  '(?:selamat|met) (?:pagi|siang|sore|malam|petang|tengah hari|sejahtera|datang)',
  'yth\\.?',
  'assalamu ?alaikum',
  'salam(?: sejahtera)?',
  'wa ?.?alaikum[ u]?m?u?s? ?salam',
  'chào',
  'xin chào',
  'dạ(?: em)? chào',
  'kính (?:gửi|chào|thưa)',
  'thân gửi',
  'kumusta',
  'kamusta',
  'magandang (?:umaga|hapon|gabi|araw)',
  'mahal na',
  'สวัสดี',
  'เรียน',
  '您好',
  '你好',
  '尊敬的',
  '亲爱的',
  '親愛的',
  '早上好',
  '下午好',
  '晚上好',
  '哈喽',
];

/** Before a name, or in its place. */
export const honorifics =
  "kak(?:ak)?|bapak|bpk|pak|ibu|bu|mas|mbak|mba|bang|saudara|saudari|sdr|sdri|encik|en|cik|puan|tuan|pn|mr|mrs|ms|miss|madam|sir|ma[’']am|mam|po|anh|chị|em|bạn|cô|chú|bác|quý khách|khun|คุณ|ท่าน|dr|kuya|ate|bang|abang|bung|bli|kang|teh|ko|koko|ci|cici|om|tante|kaka|tita|tito|nanay|tatay|lola|lolo|g|gng|bb|atty|engr|sister|ông|bà|dì|cậu|datuk|dato[’']?|datin|hajah|hj|mak ?cik|pak ?cik|mak|abe|mang|aling";

/** Capitalised words after a greeting that are no name. */
export const notNames = new Set(
  `there all again everyone team customer customers seller sellers buyer creator valued sir madam friend partner guest member
  pelanggan pembeli penjual kreator semua tim mitra seller customer kakak bapak ibu anda sahabat setia yth
  khách hàng quý anh chị bạn shop mọi người po ginoo ginang kaibigan suki customer tuan puan ลูกค้า ท่าน ทุกท่าน
  客户 顾客 卖家 买家 用户 朋友 先生 女士 小姐 亲 大家 店家 商家 掌柜 老板 会员 各位 再次 thank thanks terima terimakasih good morning
  bunda juragan sobat boss bos mommy momsh mama papa admin min sis bro guys gan agan cantik ganteng moms support
  sejahtera pagi siang sore malam petang hari warga idol mamsh ka beshie besties shoppers kreator creators kawan rakan
  i i’m i'm my this it's it’s we our you your the please sorry saya kami dengan mohon maaf perkenalkan dạ tôi ako`.split(
    /\s+/,
  ),
);

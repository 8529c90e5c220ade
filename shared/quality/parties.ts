import { phrases } from '../entities/phrase.ts';

/** Somebody else whom a sentence speaks of without a name. */
export const party = phrases(
  '(?:the|that|this|your) (?:buyer|seller|sender|recipient|person|customer|user|reviewer|friend|neighbou?r|husband|wife|son|daughter|officemate|partner|account holder)|(?:he|she) (?:lives?|stays?|ordered|paid|bought|can be reached)',
  'pembeli(?:nya)?|pengirim(?:nya)?|penerima(?:nya)?|teman(?:nya| kakak| anda)?|kawan|suami(?:nya| kakak| ibu)?|istri(?:nya| kakak| bapak)?|orang (?:itu|tersebut)|pemilik(?:nya)?|pengulas',
  'người (?:gửi|mua|nhận)(?: đó| này)?|khách (?:đó|này|ấy|kia)|chồng|vợ|(?:bạn|anh|chị) ấy|chủ (?:tài khoản|đơn)',
  '(?:buyer|sender|nagpadala|bumili|kaibigan|officemate|asawa|kapitbahay|nag-?review)(?: niya| mo| ninyo)?|nakatira',
  'ลูกค้า(?:ท่าน|ราย|คน)(?:นั้น|นี้|ดังกล่าว)|ผู้ส่ง|ผู้ซื้อ|เพื่อน|แฟน|สามี|ภรรยา|เจ้าของ(?:บัญชี|พัสดุ|ออเดอร์)',
  '买家|買家|寄件人|收件人|送礼人|送禮人|(?:那|这|這|该|該)(?:位|个|個)?(?:客户|客戶|买家|買家|顾客|顧客|用户|用戶)|对方|對方|您(?:的)?(?:朋友|先生|太太|邻居|鄰居)|[他她](?:住|的)',
);

/** The customer asks about somebody near to them. */
export const kin = phrases(
  '(?:my|our|the) (?:son|daughter|husband|wife|mother|mom|mum|father|dad|brother|sister|friend|boyfriend|girlfriend|neighbou?r|boss|tenant)|(?:mother|father|parent|wife|husband) of',
  'anak(?: saya| aku)?|suami|istri|isteri|ibunya|ayahnya|bapaknya|pacar|adik saya|teman saya|kawan saya|jiran',
  'chồng|vợ|con (?:trai|gái|tôi)|bạn (?:trai|gái|tôi)|mẹ (?:tôi|em)|bố (?:tôi|em)',
  'asawa|anak ko|nanay|tatay|kapatid|jowa|kaibigan',
  'แฟน|ลูกสาว|ลูกชาย|สามี|ภรรยา|แม่|พ่อ|เพื่อน',
  '老公|老婆|儿子|兒子|女儿|女兒|男朋友|女朋友|妈妈|媽媽|朋友',
);

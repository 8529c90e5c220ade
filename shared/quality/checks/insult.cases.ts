import type { Cases } from '../case.ts';

const cases: Cases = {
  flags: [
    { lang: 'en', draft: 'That is a stupid question.', span: 'stupid' },
    { lang: 'id', draft: 'Jangan bodoh, baca dulu petunjuknya.', span: 'bodoh' },
    { lang: 'ms', draft: 'Awak ni bangang betul.' },
    { lang: 'th', draft: 'โง่จริงๆ อ่านไม่ออกเหรอคะ' },
    { lang: 'vi', draft: 'Anh ngu ngốc quá.' },
    { lang: 'tl', draft: 'Ang tanga mo naman.' },
    { lang: 'zh', draft: '你是白痴吗？' },
    { lang: 'en', draft: 'Are you stupid?' },
    { lang: 'en', draft: "You're an idiot." },
    { lang: 'en', draft: 'Stop being so dumb.' },
    { lang: 'id', draft: 'Dasar bego.' },
    { lang: 'id', draft: 'Kakak ini goblok ya?' },
    { lang: 'ms', draft: 'Bodoh betul awak ni.' },
    { lang: 'th', draft: 'คุณโง่หรือเปล่า' },
    { lang: 'th', draft: 'ปัญญาอ่อนจริงๆ' },
    { lang: 'vi', draft: 'Đồ ngu.' },
    { lang: 'vi', draft: 'Chị bị điên à?' },
    { lang: 'tl', draft: 'Tanga ka ba?' },
    { lang: 'tl', draft: 'Bobo mo naman.' },
    { lang: 'zh', draft: '你是傻子吗' },
    { lang: 'zh', draft: '你脑子有病吧' },
  ],
  ignores: [
    { lang: 'en', draft: 'The dumbbell set ships tomorrow.' },
    {
      lang: 'en',
      draft: 'You wrote that the seller called you "stupid"; we have warned the shop.',
    },
    { lang: 'id', draft: 'Makanan anjing dan bantal babi sudah dikirim.' },
    { lang: 'th', draft: 'กระเป๋าหนังควายพร้อมส่งค่ะ' },
    { lang: 'vi', draft: 'Bộ đồ ngủ màu xanh đã được giao ạ.' },
    { lang: 'zh', draft: '滚筒洗衣机已经发货。' },
    { lang: 'tl', draft: 'Naipadala na po ang unan.' },
  ],
};
export default cases;

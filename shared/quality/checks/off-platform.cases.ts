import type { Cases } from '../case.ts';

const cases: Cases = {
  flags: [
    { lang: 'en', draft: 'Please message me on WhatsApp so that we can settle it.' },
    { lang: 'en', draft: 'You can pay the seller directly, it is faster.' },
    { lang: 'en', draft: 'Send the proof to my Telegram.' },
    { lang: 'id', draft: 'Silakan chat saya lewat WA ya Kak.' },
    { lang: 'id', draft: 'Kakak bisa transfer langsung ke rekening penjual saja.' },
    { lang: 'ms', draft: 'Sila hubungi saya melalui WhatsApp untuk urusan lanjut.' },
    { lang: 'th', draft: 'แอดไลน์ส่วนตัวมาคุยกันได้เลยค่ะ' },
    { lang: 'th', draft: 'โอนเงินเข้าบัญชีร้านได้เลยค่ะ' },
    { lang: 'vi', draft: 'Anh kết bạn Zalo với em để trao đổi nhé.' },
    { lang: 'vi', draft: 'Chị chuyển khoản trực tiếp cho người bán ạ.' },
    { lang: 'tl', draft: 'I-message nyo po ako sa Viber para mas mabilis.' },
    { lang: 'zh', draft: '您可以加我微信沟通。' },
    { lang: 'zh', draft: '您直接转账给卖家就行。' },
    { lang: 'id', draft: 'Lanjut di https://wa.me/6281234567890 ya.' },
  ],
  ignores: [
    { lang: 'en', draft: 'Please do not pay the seller directly or move to WhatsApp.' },
    { lang: 'en', draft: 'We are sorry that someone contacted you on Telegram.' },
    { lang: 'id', draft: 'Jangan transfer langsung ke rekening penjual ya Kak.' },
    { lang: 'id', draft: 'Dana ditransfer ke rekening Kakak.' },
    { lang: 'id', draft: 'Hubungi kami via WhatsApp resmi Kirana.' },
    { lang: 'ms', draft: 'Elakkan membuat bayaran terus kepada penjual.' },
    { lang: 'th', draft: 'กรุณาอย่าโอนเงินให้ร้านโดยตรงค่ะ' },
    { lang: 'vi', draft: 'Chị không nên chuyển khoản trực tiếp cho người bán ạ.' },
    { lang: 'tl', draft: 'Huwag po kayong magbayad nang direkta sa seller.' },
    { lang: 'zh', draft: '请勿私下转账，以免受骗。' },
    { lang: 'en', draft: 'The line in the report is ours, and our line of products grows.' },
  ],
};
export default cases;

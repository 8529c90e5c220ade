import type { Cases } from '../case.ts';

const cases: Cases = {
  flags: [
    {
      lang: 'en',
      draft: 'Hi {customer}, thank you for waiting.',
      fixed: 'Hi Maria, thank you for waiting.',
    },
    {
      lang: 'id',
      draft: 'Halo {{nama}}, pesanan sedang dikirim.',
      fixed: 'Halo Kak Maria, pesanan sedang dikirim.',
    },
    {
      lang: 'id',
      draft: 'Pesanan {order} sedang dikirim.',
      customer: ['Pesanan #48213 belum sampai'],
      fixed: 'Pesanan 48213 sedang dikirim.',
    },
    { lang: 'en', draft: 'Dear [NAME], we have checked it.' },
    { lang: 'en', draft: 'Your order XXX has been shipped.', span: 'XXX' },
    { lang: 'en', draft: 'It will be there on <date>.', span: '<date>' },
    { lang: 'vi', draft: 'Chào [tên khách hàng], đơn đã được giao.', span: '[tên khách hàng]' },
    { lang: 'th', draft: 'เรียนคุณ [ชื่อลูกค้า] เราตรวจสอบแล้วค่ะ', span: '[ชื่อลูกค้า]' },
    { lang: 'zh', draft: '您好【姓名】，您的订单已发货。', span: '【姓名】' },
    { lang: 'ms', draft: 'Rujukan ____ telah dihantar.', span: '____' },
    { lang: 'en', draft: 'The bank says TBD.', span: 'TBD' },
    { lang: 'en', draft: 'Hi <customer name>, thanks' },
    { lang: 'en', draft: 'Hi [Customer Name], thanks' },
    { lang: 'id', draft: 'Halo Kak [nama], terima kasih' },
    { lang: 'en', draft: 'Hi ${name}, thanks' },
    { lang: 'en', draft: 'Your order number is #____.' },
    { lang: 'th', draft: 'สวัสดีค่ะ คุณ {ชื่อลูกค้า}' },
    { lang: 'zh', draft: '亲爱的[客户姓名]，您好' },
    { lang: 'vi', draft: 'Chào anh/chị [Tên]' },
    { lang: 'en', draft: 'Refund of XX.XX was sent' },
    { lang: 'en', draft: 'on [DATE]' },
  ],
  ignores: [
    { lang: 'en', draft: 'The card ends in XXXX-4412 and we sent it <3 days ago.' },
    { lang: 'en', draft: 'See [our help page](https://kirana.example) or item [1].' },
    { lang: 'id', draft: 'Ukuran XXL masih tersedia, Kak. [INFO] Promo sampai besok.' },
    { lang: 'en', draft: 'The total was Rp 50.000 (a < b > c).' },
    { lang: 'zh', draft: '【重要】请在应用内操作。' },
  ],
};
export default cases;

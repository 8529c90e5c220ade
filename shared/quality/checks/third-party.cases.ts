import type { Cases } from '../case.ts';

const cases: Cases = {
  flags: [
    {
      lang: 'en',
      draft: 'Another customer, Daniel Okafor, had the same delay.',
      span: 'Daniel Okafor',
    },
    {
      lang: 'en',
      customer: ['Where is order 48213?'],
      draft: 'It was mixed up with another customer’s order 48999.',
      span: '48999',
    },
    { lang: 'en', draft: 'By mistake we opened Priya Raman’s account instead.' },
    { lang: 'en', draft: 'The parcel was handed over under the name of Tom Lee.' },
    {
      lang: 'id',
      name: 'Budi Santoso',
      draft: 'Paket Kakak tertukar dengan pesanan atas nama Ratna Wijaya.',
      span: 'Ratna Wijaya',
    },
    { lang: 'id', draft: 'Pelanggan lain bernama Joko Susilo juga mengalaminya.' },
    { lang: 'ms', draft: 'Bungkusan itu sebenarnya milik Encik Farid Osman.', span: 'Farid Osman' },
    { lang: 'ms', draft: 'Pembeli lain, Nurul Huda, juga membuat aduan.' },
    {
      lang: 'th',
      name: 'ศิริพร ใจดี',
      draft: 'พัสดุถูกส่งสลับกับลูกค้าอีกท่านชื่อคุณวิภา ค่ะ',
      span: 'วิภา',
    },
    { lang: 'th', name: 'ศิริพร ใจดี', draft: 'เป็นคำสั่งซื้อของคุณสมชาย ค่ะ' },
    {
      lang: 'vi',
      name: 'Nguyễn Thị Lan',
      draft: 'Hàng của chị bị giao nhầm với đơn của anh Tuấn ạ.',
      span: 'Tuấn',
    },
    { lang: 'vi', name: 'Trần Minh', draft: 'Một khách hàng khác tên Phạm Hoa cũng báo lỗi này.' },
    { lang: 'tl', draft: 'Napunta po ang item sa order ni Jenny Reyes.', span: 'Jenny Reyes' },
    { lang: 'tl', draft: 'May isa pang customer, si Mark Dizon, na ganito rin.' },
    { lang: 'zh', name: '王小明', draft: '您的包裹和另一位客户李强的包裹弄混了。', span: '李强' },
    { lang: 'zh', name: '王小明', draft: '这是张女士的订单，我们会尽快更正。' },
  ],
  ignores: [
    { lang: 'en', draft: 'Your order was delivered to another customer; we are looking into it.' },
    { lang: 'en', draft: 'The order of Maria Cruz is on its way.' },
    {
      lang: 'en',
      customer: ['My sister Priya ordered it for me'],
      draft: 'We see that the order of Priya was shipped.',
    },
    { lang: 'en', draft: 'Please write to Customer Care, or see Kirana’s return policy.' },
    {
      lang: 'en',
      customer: ['Where is order 48213?'],
      draft: 'Your order 48213 was not mixed up with another customer’s.',
    },
    {
      lang: 'id',
      name: 'Budi Santoso',
      draft: 'Pesanan atas nama Budi sudah dikirim dari Bandung.',
    },
    { lang: 'id', draft: 'Pesanan dari Toko Maju Jaya masih dikemas penjual.' },
    { lang: 'ms', draft: 'Akaun milik Kirana sahaja yang sah.' },
    { lang: 'th', name: 'ศิริพร ใจดี', draft: 'คำสั่งซื้อของคุณถูกจัดส่งแล้ว ขอบคุณค่ะ คุณศิริพร' },
    { lang: 'th', draft: 'ข้อมูลของคุณจะไม่ถูกเปิดเผยให้ลูกค้าท่านอื่นค่ะ' },
    { lang: 'vi', name: 'Nguyễn Thị Lan', draft: 'Đơn hàng của chị Lan đang được giao ạ.' },
    { lang: 'tl', draft: 'Ang order ni Maria ay nasa Cebu na po.' },
    { lang: 'zh', name: '王小明', draft: '王先生您好，您的订单已发货，不会泄露给其他客户。' },
  ],
};
export default cases;

import type { Cases } from '../case.ts';

const cases: Cases = {
  flags: [
    {
      lang: 'id',
      draft: 'Halo Kak. Dana Bapak pasti kembali dalam 24 jam. Terima kasih.',
      span: 'Dana Bapak pasti kembali dalam 24 jam.',
      fixed:
        'Halo Kak. Laporan Kakak sedang kami tinjau, dan kami akan mengabari begitu ada keputusan. Terima kasih.',
    },
    { lang: 'id', draft: 'Kami akan mengembalikan dana Kakak secara penuh.' },
    { lang: 'id', draft: 'Paketnya pasti sampai besok ya Kak.' },
    { lang: 'id', draft: 'Uang Kakak akan masuk hari ini juga.' },
    { lang: 'en', draft: 'We guarantee a full refund.' },
    { lang: 'en', draft: 'You will get your money back by Friday.' },
    { lang: 'en', draft: "We'll compensate you for the loss." },
    { lang: 'en', draft: 'I promise your parcel will be delivered tomorrow.' },
    { lang: 'en', draft: 'Your refund will be credited within 24 hours.' },
    { lang: 'ms', draft: 'Kami jamin wang anda akan dipulangkan dalam 3 hari.' },
    { lang: 'ms', draft: 'Anda akan menerima bayaran balik esok.' },
    { lang: 'th', draft: 'รับรองว่าคืนเงินให้แน่นอนค่ะ' },
    { lang: 'th', draft: 'เราจะคืนเงินให้คุณภายในวันพรุ่งนี้ค่ะ' },
    { lang: 'vi', draft: 'Chúng tôi cam kết hoàn tiền cho anh trong 24 giờ.' },
    { lang: 'vi', draft: 'Anh/chị sẽ nhận lại tiền trước thứ Sáu ạ.' },
    { lang: 'tl', draft: 'Sigurado po na maibabalik ang pera ninyo bukas.' },
    { lang: 'tl', draft: 'Ire-refund po namin kayo nang buo.' },
    { lang: 'zh', draft: '我们保证三天内退款给您。' },
    { lang: 'zh', draft: '我们会全额退款给您。' },
  ],
  ignores: [
    { lang: 'en', draft: 'We will update you by Friday.' },
    { lang: 'en', draft: 'We cannot guarantee a refund before the review is done.' },
    { lang: 'en', draft: 'If the seller does not answer, you will get your money back.' },
    {
      lang: 'en',
      draft:
        'Your refund of Rp 84.900 was sent on 12 November; banks can take up to 14 working days.',
    },
    { lang: 'en', draft: 'Would you like a refund or a replacement?' },
    { lang: 'en', draft: 'We have forwarded your refund request to the payments team.' },
    {
      lang: 'id',
      draft: 'Laporan Kakak sedang kami tinjau. Kami kabari lagi besok sebelum pukul 17.00.',
    },
    {
      lang: 'id',
      draft: 'Refund sudah kami kirim tanggal 12 November, biasanya masuk dalam 14 hari kerja.',
    },
    { lang: 'id', draft: 'Kami pastikan laporan Kakak sudah tercatat.' },
    { lang: 'id', draft: 'Kami tidak bisa menjanjikan pengembalian dana.' },
    { lang: 'ms', draft: 'Bayaran balik biasanya mengambil masa 14 hari bekerja.' },
    { lang: 'th', draft: 'เราจะแจ้งความคืบหน้าให้ทราบภายในวันศุกร์ค่ะ' },
    { lang: 'th', draft: 'หากตรวจสอบแล้วถูกต้อง ระบบจะคืนเงินภายใน 14 วันทำการค่ะ' },
    { lang: 'vi', draft: 'Em sẽ báo lại cho anh trước 17 giờ ngày mai ạ.' },
    { lang: 'vi', draft: 'Tiền hoàn thường về thẻ sau 14 ngày làm việc ạ.' },
    { lang: 'tl', draft: 'Babalitaan po namin kayo bukas bago mag-5 ng hapon.' },
    { lang: 'zh', draft: '我们会在周五前给您回复。' },
    { lang: 'zh', draft: '退款通常需要14个工作日到账。' },
    { lang: 'zh', draft: '请您一定保管好账户信息。' },
    {
      lang: 'en',
      draft: 'You will get your money back by 2 December 2026.',
      sop: {
        required: [],
        macros: [
          {
            id: 'm',
            title: { en: 'M' },
            text: { en: 'Hi {customer}. You will get your money back by {date+7}.' },
          },
        ],
      },
    },
  ],
};
export default cases;

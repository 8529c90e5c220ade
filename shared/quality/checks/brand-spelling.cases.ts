import type { Cases } from '../case.ts';

const cases: Cases = {
  flags: [
    {
      lang: 'en',
      draft: 'Thank you for shopping at kirana.',
      span: 'kirana',
      fixed: 'Thank you for shopping at Kirana.',
    },
    {
      lang: 'id',
      draft: 'Tagihan pay later Kakak sudah lunas.',
      span: 'pay later',
      fixed: 'Tagihan PayLater Kakak sudah lunas.',
    },
    {
      lang: 'ms',
      draft: 'Baki Kirana pay anda telah dikemas kini.',
      fixed: 'Baki KiranaPay anda telah dikemas kini.',
    },
    { lang: 'th', draft: 'ขอบคุณที่ใช้บริการ kirana ค่ะ', fixed: 'ขอบคุณที่ใช้บริการ Kirana ค่ะ' },
    {
      lang: 'vi',
      draft: 'Chị mở Paylater trong ứng dụng giúp em.',
      fixed: 'Chị mở PayLater trong ứng dụng giúp em.',
    },
    { lang: 'tl', draft: 'Salamat po sa paggamit ng KIRANA.', span: 'KIRANA' },
    { lang: 'zh', draft: '感谢您使用kirana。', fixed: '感谢您使用Kirana。' },
    { lang: 'en', draft: 'Open Kirana-Pay and top up.', span: 'Kirana-Pay' },
  ],
  ignores: [
    { lang: 'en', draft: 'Thank you for shopping at Kirana with PayLater and KiranaPay.' },
    { lang: 'en', draft: 'Write to care@kirana.example or see https://kirana.example/help.' },
    { lang: 'id', draft: 'Ikuti @kirana di aplikasi.' },
    { lang: 'id', draft: 'Keterangannya tertulis KIRANA REFUND di mutasi.' },
    { lang: 'id', draft: 'Halo kirana, pesanan sudah dikirim.', name: 'Kirana Dewi' },
    { lang: 'en', draft: 'You can pay. Later it shows in the app.' },
    { lang: 'vi', draft: 'Chị Kiranathan đã nhận hàng ạ.' },
  ],
};
export default cases;

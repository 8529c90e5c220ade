import type { Cases } from '../case.ts';

const cases: Cases = {
  flags: [
    {
      lang: 'id',
      draft: 'Pesanan sudah dikirim. Trims ya',
      span: 'Trims ya',
      fixed: 'Pesanan sudah dikirim. Terima kasih',
    },
    {
      lang: 'id',
      draft: 'Mohon tunggu karena barang yg Kakak pesan sedang dikirim.',
      fixed: 'Mohon tunggu karena barang yang Kakak pesan sedang dikirim.',
    },
    {
      lang: 'en',
      draft: 'You should have read the rules before you ordered.',
      span: 'You should have',
    },
    {
      lang: 'en',
      draft: 'We sent it, thx for the patience.',
      fixed: 'We sent it, thank you for the patience.',
    },
    { lang: 'en', draft: 'PLEASE READ THE RULES before you write.', span: 'PLEASE READ THE RULES' },
    {
      lang: 'en',
      draft: 'We told you already what it costs!!!',
      fixed: 'We told you already what it costs.',
    },
    {
      lang: 'ms',
      draft: 'Pesanan anda takde dalam sistem kami, sila hantar semula nombor pesanan.',
      span: 'takde',
    },
    {
      lang: 'vi',
      draft: 'Đơn của chị ko có trong hệ thống của bên em ạ.',
      fixed: 'Đơn của chị không có trong hệ thống của bên em ạ.',
    },
    { lang: 'th', draft: 'ตรวจสอบให้แล้วคับ', fixed: 'ตรวจสอบให้แล้วครับ' },
    { lang: 'th', draft: 'ส่งของให้แล้วงับ', fixed: 'ส่งของให้แล้วครับ' },
    { lang: 'th', draft: 'ได้เลยจ้า เดี๋ยวเช็กให้', fixed: 'ได้เลยค่ะ เดี๋ยวเช็กให้' },
    { lang: 'th', draft: 'ขอบคุณค่าาา', fixed: 'ขอบคุณค่ะ' },
    { lang: 'zh', draft: '这是您自己的问题。' },
  ],
  ignores: [
    {
      lang: 'en',
      draft: 'Hi Maria, thank you for waiting! Your order KRN-1 ships with JNE REG OKE today.',
    },
    { lang: 'id', draft: 'Halo Kak Maria, pesanan Kakak sudah kami kirim. Terima kasih.' },
    { lang: 'vi', draft: 'Dạ em chào chị, đơn hàng đã được giao ạ.' },
    { lang: 'th', draft: 'สวัสดีค่ะ ค่าส่ง 30 บาทค่ะ' },
    { lang: 'th', draft: 'เจ้าหน้าที่ระงับบัญชีชั่วคราวแล้วค่ะ' },
    { lang: 'zh', draft: '您好，您的订单已经发货。' },
  ],
};
export default cases;

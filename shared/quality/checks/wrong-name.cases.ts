import type { Cases } from '../case.ts';

const cases: Cases = {
  flags: [
    {
      lang: 'en',
      draft: 'Hi John, thank you for waiting.',
      span: 'John',
      fixed: 'Hi Maria, thank you for waiting.',
    },
    {
      lang: 'id',
      name: 'Budi Santoso',
      draft: 'Halo Kak Rudi, mohon maaf ya.',
      fixed: 'Halo Kak Budi, mohon maaf ya.',
    },
    {
      lang: 'id',
      name: 'Siti Rahmawati',
      draft: 'Selamat siang Bapak Agus terima kasih sudah menunggu.',
      span: 'Agus',
    },
    {
      lang: 'th',
      name: 'ศิริพร ใจดี',
      draft: 'สวัสดีค่ะ คุณมานี ทางเราตรวจสอบแล้วค่ะ',
      fixed: 'สวัสดีค่ะ คุณศิริพร ทางเราตรวจสอบแล้วค่ะ',
    },
    {
      lang: 'vi',
      name: 'Nguyễn Thị Lan',
      draft: 'Chào chị Hoa, đơn hàng đang được giao ạ.',
      span: 'Hoa',
    },
    { lang: 'zh', name: '王小明', draft: '李先生您好，您的订单已发货。', span: '李' },
    { lang: 'tl', draft: "Magandang araw po Ma'am Jenny, na-check na po namin.", span: 'Jenny' },
  ],
  ignores: [
    { lang: 'en', draft: 'Hey, I’m Donny. How can I help you today?' },
    { lang: 'id', draft: 'Halo, Saya Rina, dari Kirana.' },
    { lang: 'th', name: 'ศิริพร ใจดี', draft: 'สวัสดีค่ะ คุณสามารถตรวจสอบสถานะได้ในแอปค่ะ' },
    { lang: 'en', draft: 'Hi Maria, thank you for waiting.' },
    { lang: 'en', draft: 'Hi there, thank you for waiting.' },
    { lang: 'en', draft: 'Hello, Thank you for waiting.' },
    { lang: 'en', draft: 'Dear Customer, we have checked it.' },
    { lang: 'en', name: 'maria_88', draft: 'Hi Joanna, we have checked it.' },
    { lang: 'en', name: 'José Rizal', draft: 'Dear Mr. Jose, we have checked it.' },
    {
      lang: 'en',
      name: 'M. Cruz',
      draft: 'Hi Lena, we have checked it.',
      customer: ['Where is it?\nRegards, Lena'],
    },
    { lang: 'id', name: 'Budi Santoso', draft: 'Halo Kak, Terima kasih sudah menghubungi Kirana.' },
    { lang: 'id', name: 'Budi Santoso', draft: 'Halo Kak Budi! Pesanan sedang dikirim.' },
    { lang: 'id', name: 'Budi Santoso', draft: 'Halo Pak Santoso, pesanan sedang dikirim.' },
    { lang: 'th', name: 'Siriporn Jaidee', draft: 'สวัสดีค่ะ คุณศิริพร ทางเราตรวจสอบแล้วค่ะ' },
    { lang: 'th', name: 'ศิริพร ใจดี', draft: 'สวัสดีค่ะ คุณลูกค้า ทางเราตรวจสอบแล้วค่ะ' },
    { lang: 'vi', name: 'Nguyễn Thị Lan', draft: 'Chào chị Lan, đơn hàng đang được giao ạ.' },
    { lang: 'vi', name: 'Nguyen Thi Lan', draft: 'Chào chị Nguyễn Thị Lan, đơn đang được giao ạ.' },
    { lang: 'zh', name: '王小明', draft: '王先生您好，您的订单已发货。' },
    { lang: 'zh', name: '王小明', draft: '尊敬的客户您好，您的订单已发货。' },
    { lang: 'tl', draft: 'Hi po Maria, na-check na po namin.' },
  ],
};
export default cases;

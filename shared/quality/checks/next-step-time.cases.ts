import type { Cases } from '../case.ts';

const cases: Cases = {
  flags: [
    {
      lang: 'en',
      draft: 'Hi Maria, we will check with the courier.',
      span: 'Hi Maria, we will check with the courier.',
    },
    { lang: 'id', draft: 'Halo Kak, kami akan cek ke pihak kurir.' },
    { lang: 'th', draft: 'สวัสดีค่ะ เราจะตรวจสอบกับขนส่งค่ะ' },
    { lang: 'vi', draft: 'Bên em sẽ kiểm tra với đơn vị vận chuyển ạ.' },
    { lang: 'zh', draft: '您好，我们会核实情况。' },
    { lang: 'id', draft: 'Halo Kak, kami cek dulu ke gudang ya.' },
    { lang: 'id', draft: 'Untuk kendala ini akan segera kami tindak lanjuti.' },
    { lang: 'ms', draft: 'Hai Aina, saya semak dulu dengan pihak penjual.' },
    { lang: 'ms', draft: 'Kami akan maklumkan semula kepada puan.' },
    { lang: 'tl', draft: 'Hi po, iche-check po muna namin sa courier.' },
    { lang: 'tl', draft: 'Makikipag-ugnayan po kami sa seller tungkol dito.' },
  ],
  ignores: [
    { lang: 'en', draft: 'Hi Maria, we will check with the courier and write by Friday.' },
    { lang: 'en', draft: 'We will check with the courier. You hear from us within 24 hours.' },
    { lang: 'id', draft: 'Kami akan cek ke pihak kurir dan mengabari Kakak paling lambat besok.' },
    { lang: 'vi', draft: 'Bên em sẽ phản hồi trước 17 giờ ngày mai ạ.' },
    { lang: 'ms', draft: 'Bungkusan telah dihantar semalam.' },
    { lang: 'ms', draft: 'Saya semak dulu dengan penjual dan maklumkan sebelum esok petang.' },
    { lang: 'tl', draft: 'Iche-check po muna namin at babalitaan po kayo bukas.' },
    { lang: 'tl', draft: 'Makikipag-ugnayan po kami sa loob ng 24 oras.' },
    { lang: 'id', draft: 'Kami cek dulu ya Kak, hasilnya kami kabari dalam 2 jam.' },
    { lang: 'zh', draft: '我们会在24小时内回复您。' },
  ],
};
export default cases;

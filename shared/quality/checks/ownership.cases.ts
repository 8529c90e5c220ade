import type { Cases } from '../case.ts';

const cases: Cases = {
  flags: [
    {
      lang: 'en',
      draft: 'Hi Maria, this is not our responsibility. You have to contact the courier.',
      span: 'Hi Maria, this is not our responsibility.',
    },
    { lang: 'en', draft: 'Sorry, there is nothing we can do about a late parcel.' },
    { lang: 'id', draft: 'Maaf Kak, itu bukan tanggung jawab kami. Silakan hubungi penjual.' },
    { lang: 'ms', draft: 'Maaf, ini bukan urusan kami. Sila hubungi kurier.' },
    {
      lang: 'vi',
      draft: 'Dạ việc này không thuộc trách nhiệm của bên em, chị tự liên hệ shipper ạ.',
    },
    { lang: 'tl', draft: 'Pasensya na po, wala na po kaming magagawa diyan.' },
    { lang: 'th', draft: 'เรื่องนี้ไม่ใช่ความรับผิดชอบของเราค่ะ ต้องติดต่อร้านค้าเองนะคะ' },
    { lang: 'zh', draft: '这不是我们的责任，请您自己联系卖家。' },
  ],
  ignores: [
    {
      lang: 'en',
      draft:
        'Only the seller can change the address. I have asked them already and will write to you by 5 pm.',
    },
    {
      lang: 'en',
      draft: 'You have to contact the bank to lift the block; we will check the payment.',
    },
    {
      lang: 'id',
      draft:
        'Pengiriman di luar kendali kami, tetapi kami bantu tanyakan ke kurir hari ini ya Kak.',
    },
    {
      lang: 'vi',
      draft: 'Dạ việc này ngoài thẩm quyền của em, em đã chuyển bộ phận vận chuyển xử lý ạ.',
    },
    { lang: 'tl', draft: 'Kayo po ang makakakontak sa bangko; i-check po namin ang bayad ngayon.' },
    { lang: 'th', draft: 'เรื่องนี้ทางเราจะประสานกับร้านค้าให้ค่ะ' },
    { lang: 'zh', draft: '这需要卖家确认，我们会帮您联系卖家。' },
  ],
};
export default cases;

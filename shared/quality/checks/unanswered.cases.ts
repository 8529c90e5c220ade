import type { Cases } from '../case.ts';

const cases: Cases = {
  flags: [
    {
      lang: 'en',
      customer: ['Where is my parcel now? Can I still change the delivery address?'],
      draft: 'Hi Maria, the parcel left Bandung this morning.',
    },
    {
      lang: 'id',
      customer: ['Paket saya sampai mana? Apakah ongkirnya bisa dikembalikan?'],
      draft: 'Halo Kak, paket sedang di Bandung.',
    },
    {
      lang: 'zh',
      customer: ['我的包裹到哪里了？可以修改收货地址吗？'],
      draft: '您好，您的包裹今天早上从曼谷发出。',
    },
  ],
  ignores: [
    {
      lang: 'en',
      customer: ['Where is my parcel now? Can I still change the delivery address?'],
      draft:
        'Hi Maria, the parcel left Bandung this morning; the address cannot be changed any more.',
    },
    { lang: 'en', customer: ['Where is my parcel?'], draft: 'Hi Maria, checking.' },
    {
      lang: 'id',
      customer: ['Paket saya sampai mana? Apakah ongkirnya bisa dikembalikan?', 'Halo?'],
      agent: ['Paket di Bandung, ongkir sedang kami ajukan.'],
      draft: 'Mohon ditunggu ya Kak.',
    },
    { lang: 'th', customer: ['พัสดุอยู่ไหนคะ'], draft: 'กำลังตรวจสอบค่ะ' },
  ],
};
export default cases;

import type { Cases } from '../case.ts';

const cases: Cases = {
  flags: [
    { lang: 'en', draft: 'This was our fault and we are sorry.', span: 'This was our fault' },
    { lang: 'en', draft: 'Kirana accepts full liability for your injury.' },
    { lang: 'id', draft: 'Kebakaran ini adalah kesalahan kami.' },
    { lang: 'id', draft: 'Kami mengakui lalai dalam pengiriman.' },
    { lang: 'ms', draft: 'Kami mengaku bersalah atas kejadian ini.' },
    { lang: 'th', draft: 'เรายอมรับว่าเป็นความผิดของบริษัทค่ะ' },
    { lang: 'vi', draft: 'Sự cố này là lỗi của chúng tôi ạ.' },
    { lang: 'tl', draft: 'Kasalanan po namin ang nangyari.' },
    { lang: 'zh', draft: '这次事故是我们的过失。' },
  ],
  ignores: [
    { lang: 'en', draft: 'We are sorry for the trouble and will take care of it.' },
    { lang: 'en', draft: 'The review will show whether it was our fault.' },
    { lang: 'en', draft: 'Apologies for the mistake in our last message.' },
    {
      lang: 'id',
      draft: 'Mohon maaf atas ketidaknyamanannya, ini menjadi tanggung jawab kami untuk mengecek.',
    },
    { lang: 'id', draft: 'Kendala ini bukan kesalahan kami maupun Kakak.' },
    { lang: 'th', draft: 'ขออภัยในความไม่สะดวกค่ะ' },
    { lang: 'vi', draft: 'Em xin lỗi chị vì sự bất tiện này ạ.' },
    { lang: 'zh', draft: '非常抱歉给您带来不便，我们有责任帮您跟进。' },
  ],
};
export default cases;

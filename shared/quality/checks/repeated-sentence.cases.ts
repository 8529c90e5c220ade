import type { Cases } from '../case.ts';

const cases: Cases = {
  flags: [
    {
      lang: 'en',
      draft: 'We have asked the courier. We have asked the courier.',
      fixed: 'We have asked the courier.',
    },
    {
      lang: 'id',
      draft: 'Mohon maaf atas kendalanya. Kami cek dulu ya. Mohon maaf atas kendalanya!',
      fixed: 'Mohon maaf atas kendalanya. Kami cek dulu ya.',
    },
    { lang: 'zh', draft: '非常抱歉给您带来不便。我们正在核实。非常抱歉给您带来不便。' },
  ],
  ignores: [
    { lang: 'en', draft: 'Thank you. We have asked the courier. Thank you.' },
    { lang: 'th', draft: 'ขอบคุณค่ะ เราตรวจสอบแล้วค่ะ ขอบคุณค่ะ' },
  ],
};
export default cases;

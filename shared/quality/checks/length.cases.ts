import type { Cases } from '../case.ts';

const cases: Cases = {
  flags: [
    { lang: 'en', draft: 'We have asked the courier about it. '.repeat(40) },
    { lang: 'id', draft: 'Kami sudah menanyakan hal ini kepada pihak kurir. '.repeat(30) },
    { lang: 'th', draft: 'เราได้สอบถามบริษัทขนส่งเรื่องนี้ให้แล้วค่ะ '.repeat(30) },
    { lang: 'zh', draft: '我们已经就此事询问过快递公司了。'.repeat(40) },
    { lang: 'en', draft: 'Ok noted.' },
    { lang: 'id', draft: 'Sudah ya.' },
    { lang: 'ms', draft: 'Tak boleh.' },
  ],
  ignores: [
    { lang: 'en', draft: 'We have asked the courier about it.' },
    { lang: 'vi', draft: 'Dạ em đã báo kho rồi ạ.' },
    { lang: 'th', draft: 'ส่งคืนได้ภายใน 7 วันค่ะ' },
    { lang: 'zh', draft: '您的订单已经发货了。' },
    { lang: 'tl', draft: 'Nasa courier na po ang parcel ninyo. '.repeat(12) },
    { lang: 'th', draft: 'เราได้สอบถามบริษัทขนส่งเรื่องนี้ให้แล้วค่ะ '.repeat(12) },
  ],
};
export default cases;

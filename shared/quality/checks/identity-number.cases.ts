import type { Cases } from '../case.ts';

const cases: Cases = {
  flags: [
    {
      lang: 'id',
      draft: 'NIK Kakak 3174051203900001 sudah terverifikasi.',
      fixed: 'NIK Kakak •••• 0001 sudah terverifikasi.',
    },
    { lang: 'id', draft: 'Data 3273014508950002 sudah cocok.', span: '3273014508950002' },
    {
      lang: 'ms',
      draft: 'No. kad pengenalan 900101-14-5678 telah disahkan.',
      span: '900101-14-5678',
    },
    { lang: 'th', draft: 'เลขบัตรประชาชน 1-1017-00230-70-8 ผ่านแล้วค่ะ', span: '1-1017-00230-70-8' },
    { lang: 'vi', draft: 'CCCD 001090012345 của chị đã được duyệt.', span: '001090012345' },
    {
      lang: 'tl',
      draft: 'Na-verify na po ang TIN 123-456-789-000 ninyo.',
      span: '123-456-789-000',
    },
    { lang: 'en', draft: 'We have verified S1234567D.', span: 'S1234567D' },
    { lang: 'zh', draft: '您的身份证11010519491231002X已通过审核。', span: '11010519491231002X' },
  ],
  ignores: [
    { lang: 'id', draft: 'NIK yang berakhiran 0001 sudah terverifikasi.' },
    { lang: 'en', draft: 'Your order 3174051203900001 was shipped.' },
    { lang: 'en', draft: 'S1234567A is not a number we know.' },
    { lang: 'th', draft: 'เลขพัสดุ 1101700230708 กำลังจัดส่งค่ะ' },
    { lang: 'zh', draft: '订单110105194912310021已经发货。' },
    { lang: 'vi', draft: 'Mã đơn 001090012345 đang được giao ạ.' },
  ],
};
export default cases;

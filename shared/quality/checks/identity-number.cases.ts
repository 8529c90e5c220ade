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
    {
      lang: 'id',
      draft: 'NPWP 09.254.294.3-407.000 sudah terdaftar.',
      span: '09.254.294.3-407.000',
    },
    { lang: 'id', draft: 'Nomor SIM pembeli 940712345678 ya Kak.', span: '940712345678' },
    { lang: 'vi', draft: 'Hộ chiếu C1234567 của khách đã được duyệt.', span: 'C1234567' },
    { lang: 'tl', draft: 'Ang SSS number po ay 34-1234567-8.', span: '34-1234567-8' },
    {
      lang: 'ms',
      draft: 'Pasport A12345678 telah disahkan.',
      fixed: 'Pasport •••• 5678 telah disahkan.',
    },
    { lang: 'en', draft: 'His social security number is 455-99-6622.', span: '455-99-6622' },
    { lang: 'th', draft: 'หนังสือเดินทาง AA1234567 ใช้ยืนยันได้ค่ะ', span: 'AA1234567' },
    { lang: 'zh', draft: '买家护照号码是E12345678。', span: 'E12345678' },
    { lang: 'vi', draft: 'Số căn cước trên hồ sơ của anh là 079094012387.', span: '079094012387' },
    { lang: 'vi', draft: 'Số 083201009912 đã gắn với một hồ sơ khác ạ.', span: '083201009912' },
    { lang: 'vi', draft: 'Chứng từ lập theo số định danh 048196007741.', span: '048196007741' },
    { lang: 'zh', draft: '身份证件已经通过了（证件号110105199211047313）。' },
    { lang: 'tl', draft: 'Ang TIN na nasa form po ninyo ay 113-872-957-000.' },
  ],
  ignores: [
    { lang: 'id', draft: 'NIK yang berakhiran 0001 sudah terverifikasi.' },
    { lang: 'en', draft: 'Your order 3174051203900001 was shipped.' },
    { lang: 'en', draft: 'S1234567A is not a number we know.' },
    { lang: 'th', draft: 'เลขพัสดุ 1101700230708 กำลังจัดส่งค่ะ' },
    { lang: 'zh', draft: '订单110105194912310021已经发货。' },
    { lang: 'vi', draft: 'Mã đơn 001090012345 đang được giao ạ.' },
    {
      lang: 'id',
      draft: 'NIK 3174051203900001 sudah kami perbaiki.',
      customer: ['NIK saya 3174 0512 0390 0001, tolong diperbaiki'],
    },
    { lang: 'ms', draft: 'Talian rasmi Kirana ialah 1-800-88-5472.' },
    { lang: 'vi', draft: 'Anh gọi số 083201009912 giúp em.' },
    { lang: 'tl', draft: 'S1234567D po ang order number ninyo.' },
    { lang: 'ms', draft: 'No. kad pengenalan yang berakhir dengan 5678 telah disahkan.' },
    { lang: 'id', draft: 'Foto KTP belum jelas, mohon unggah ulang di aplikasi ya Kak.' },
    { lang: 'en', draft: 'SKU 3174051203900001 is back on 12-03-2026.' },
    { lang: 'zh', draft: '请在应用内上传身份证照片，2天内审核。' },
  ],
};
export default cases;

import type { Cases } from '../case.ts';

const cases: Cases = {
  flags: [
    { lang: 'en', draft: 'I can see in Wallet Admin that it was sent.', span: 'Wallet Admin' },
    { lang: 'id', draft: 'Menurut data Lentera, akun Kakak aman.', span: 'Lentera' },
    { lang: 'en', draft: 'Internal note: customer is on the watch list.', span: 'Internal note' },
    {
      lang: 'id',
      draft: 'Lihat https://admin.kirana.example/orders/12 ya.',
      span: 'https://admin.kirana.example/orders/12',
    },
    { lang: 'en', draft: 'Details: http://10.2.3.4:8080/case/9' },
    { lang: 'vi', draft: 'Ghi chú nội bộ: khách hay khiếu nại.' },
    { lang: 'th', draft: 'บันทึกภายใน: ลูกค้าเคยร้องเรียนแล้ว' },
    {
      lang: 'en',
      draft: 'As PAY-014 says, we wait for the bank.',
      span: 'PAY-014',
      sop: { required: [] },
    },
  ],
  ignores: [
    { lang: 'en', draft: 'You can see it in the wallet of your app.' },
    { lang: 'id', draft: 'Bukti lengkap ada di https://kirana.example/bantuan/refund.' },
    { lang: 'en', draft: 'The internal memory of the phone is 128 GB.' },
    { lang: 'zh', draft: '详情请见 https://help.kirana.example/refund 。' },
  ],
};
export default cases;

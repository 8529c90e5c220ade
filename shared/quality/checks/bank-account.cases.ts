import type { Cases } from '../case.ts';

const cases: Cases = {
  flags: [
    {
      lang: 'id',
      draft: 'Dana dikirim ke rekening BCA 1234567890 kemarin.',
      span: '1234567890',
      fixed: 'Dana dikirim ke rekening BCA •••• 7890 kemarin.',
    },
    { lang: 'id', draft: 'No. rek: 0987-01-012345-53-6 a.n. Siti', span: '0987-01-012345-53-6' },
    {
      lang: 'ms',
      draft: 'Bayaran dihantar ke akaun Maybank 5140 1234 5678.',
      fixed: 'Bayaran dihantar ke akaun Maybank •••• 5678.',
    },
    { lang: 'th', draft: 'โอนเข้าบัญชีกสิกรไทย 012-3-45678-9 แล้วค่ะ', span: '012-3-45678-9' },
    {
      lang: 'vi',
      draft: 'Số tài khoản Vietcombank 0071001234567 của anh đã được ghi nhận.',
      span: '0071001234567',
    },
    {
      lang: 'en',
      draft: 'The payout went to your bank account number 12345678901.',
      span: '12345678901',
    },
    {
      lang: 'en',
      draft: 'We have IBAN GB82 WEST 1234 5698 7654 32 on file.',
      span: 'GB82 WEST 1234 5698 7654 32',
    },
    { lang: 'zh', draft: '款项已汇入您的账号6217000012345678。', span: '6217000012345678' },
    { lang: 'id', draft: 'Kirim ke Mandiri 1370012345678 a.n. Rina' },
    { lang: 'th', draft: 'เลขบัญชี ธนาคารกสิกรไทย 0123456789' },
    { lang: 'vi', draft: 'STK 19031234567890 Techcombank' },
    { lang: 'tl', draft: 'BDO account number 001234567890' },
    { lang: 'ms', draft: 'No akaun CIMB 7012345678' },
    { lang: 'zh', draft: '开户行招商银行，账号6225880112345678' },
    { lang: 'en', draft: 'Account no. 123-456-789-0' },
    {
      lang: 'en',
      draft: 'IBAN: de89 3704 0044 0532 0130 00 is on file.',
      span: 'de89 3704 0044 0532 0130 00',
    },
    {
      lang: 'tl',
      draft: 'Ipinadala po sa bank account ng seller: 001234567890.',
      fixed: 'Ipinadala po sa bank account ng seller: •••• 7890.',
    },
    { lang: 'id', draft: 'No rekeningnya 8830123456 ya Kak.', span: '8830123456' },
    { lang: 'zh', draft: '卖家的银行账户是 6228480012345678901。', span: '6228480012345678901' },
  ],
  ignores: [
    { lang: 'en', draft: 'The payout went to your bank account ending 7890.' },
    { lang: 'id', draft: 'Dana dikirim ke rekening •••• 7890.' },
    { lang: 'id', draft: 'Pesanan 240118833112 dibayar lewat rekening BCA.' },
    { lang: 'th', draft: 'บัญชีของคุณจะได้รับเงิน 2,450.00 บาทค่ะ' },
    { lang: 'vi', draft: 'Tài khoản của anh đã được mở lại từ 22/11/2026 ạ.' },
    {
      lang: 'id',
      draft: 'Rekening BCA 1234567890 sudah kami catat.',
      customer: ['tolong refund ke BCA 1234567890'],
    },
    {
      lang: 'vi',
      draft: 'Em đã ghi nhận số tài khoản 0071001234567 ạ.',
      customer: ['stk 0071 0012 34567 vietcombank'],
    },
    {
      lang: 'id',
      draft: 'Silakan transfer ke virtual account 8808112233445566 ya Kak.',
      sop: {
        required: [],
        macros: [
          {
            id: 'va',
            title: { en: 'Pay' },
            text: { id: 'Silakan transfer ke virtual account 8808 1122 3344 5566 ya Kak.' },
          },
        ],
      },
    },
    { lang: 'th', draft: 'อยู่ในรอบปิดบัญชี 00.00-02.00 น. ลองใหม่หลังช่วงนั้นค่ะ' },
    { lang: 'id', draft: 'Pencairan ke rekening diproses pukul 08:00-17:00.' },
    { lang: 'ms', draft: 'Bayaran dihantar ke akaun yang berakhir dengan 5678.' },
    { lang: 'zh', draft: '款项已汇入您尾号5678的账户，约3天到账。' },
    { lang: 'tl', draft: 'Darating po sa bank account ninyo sa loob ng 3 araw ang PHP 1,500.00.' },
    { lang: 'en', draft: 'Banks need 3 to 14 days; the account is checked on 12 March 2026.' },
    { lang: 'th', draft: 'โอนเข้าบัญชีที่ลงท้ายด้วย 6789 แล้วค่ะ หมายเลขอ้างอิง 2611220012345' },
  ],
};
export default cases;

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
  ],
  ignores: [
    { lang: 'en', draft: 'The payout went to your bank account ending 7890.' },
    { lang: 'id', draft: 'Dana dikirim ke rekening •••• 7890.' },
    { lang: 'id', draft: 'Pesanan 240118833112 dibayar lewat rekening BCA.' },
    { lang: 'th', draft: 'บัญชีของคุณจะได้รับเงิน 2,450.00 บาทค่ะ' },
    { lang: 'vi', draft: 'Tài khoản của anh đã được mở lại từ 22/11/2026 ạ.' },
  ],
};
export default cases;

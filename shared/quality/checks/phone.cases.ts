import type { Cases } from '../case.ts';

const cases: Cases = {
  flags: [
    {
      lang: 'id',
      draft: 'Silakan hubungi kurir di 0812-3456-7890 ya Kak.',
      span: '0812-3456-7890',
      fixed: 'Silakan hubungi kurir di •••• 7890 ya Kak.',
    },
    {
      lang: 'en',
      draft: 'The seller can be reached at +62 813 9876 5432.',
      span: '+62 813 9876 5432',
    },
    { lang: 'ms', draft: 'Nombor penjual ialah 012-345 6789.', span: '012-345 6789' },
    { lang: 'th', draft: 'เบอร์คนส่ง ๐๘๑-๒๓๔-๕๖๗๘ ค่ะ', span: '๐๘๑-๒๓๔-๕๖๗๘' },
    {
      lang: 'vi',
      draft: 'Anh gọi cho shipper theo số 0912 345 678 giúp em.',
      span: '0912 345 678',
    },
    { lang: 'tl', draft: 'Ito po ang number ng rider: 0917 123 4567.', span: '0917 123 4567' },
    { lang: 'zh', draft: '快递员电话是13812345678。', span: '13812345678' },
    { lang: 'en', draft: 'Call the courier at 0812 3456 7890.' },
    { lang: 'en', draft: 'Customer number on file: +65 9123 4567' },
    { lang: 'id', draft: 'Nomor HP penjual 081298765432' },
    { lang: 'ms', draft: 'Hubungi penghantar di 019-876 5432' },
    { lang: 'th', draft: 'โทรหาคนขับ 089-123-4567' },
    { lang: 'vi', draft: 'SĐT shipper: 0987654321' },
    { lang: 'tl', draft: 'Tawagan nyo po ang rider 0998-765-4321' },
    { lang: 'zh', draft: '卖家手机号 139 1234 5678' },
    { lang: 'en', draft: 'his number is (0812) 3456-7890' },
    { lang: 'id', draft: 'Kurirnya bisa dihubungi lewat WA 0813 9876 5432.' },
    { lang: 'en', draft: 'You can reach the seller at 469 34 883.', span: '469 34 883' },
    { lang: 'en', draft: 'Their office is (044)688-7538x8775.', span: '(044)688-7538x8775' },
    { lang: 'zh', draft: '卖家电话：+86 138 0013 8000。', span: '+86 138 0013 8000' },
    { lang: 'zh', draft: '快递员王先生，13912345678。', span: '13912345678' },
    { lang: 'en', draft: 'Buyer’s number: 91234567', span: '91234567' },
  ],
  ignores: [
    { lang: 'en', draft: 'Our line is open day and night: 1500-555.' },
    { lang: 'id', draft: 'Hubungi kami di (021) 5550-1500 kapan saja.' },
    { lang: 'id', draft: 'Nomor pesanan 081234567890 sudah dikirim.' },
    { lang: 'id', draft: 'Resi JNE 0812345678901 sedang transit.' },
    {
      lang: 'id',
      draft: 'Nomor 0812-3456-7890 sudah kami ganti.',
      customer: ['Tolong ganti nomor saya ke 081234567890'],
    },
    { lang: 'en', draft: 'We have changed the number ending 7890.' },
    { lang: 'th', draft: 'ยอดเงิน 1,250.00 บาท คืนวันที่ 22/11/2569 ค่ะ' },
    { lang: 'vi', draft: 'Đơn 0912345678 đã được giao ngày 20/11/2026.' },
    { lang: 'zh', draft: '运单号13812345678正在派送中。' },
    { lang: 'en', draft: 'Please call your bank on 1800 123 4567 to block the card.' },
    { lang: 'vi', draft: 'Anh gọi tổng đài ngân hàng 1900 545413 giúp em.' },
    { lang: 'ms', draft: 'Nombor telefon yang berakhir dengan 6789 telah dikemas kini.' },
    { lang: 'tl', draft: 'Na-update na po ang number na nagtatapos sa 4567.' },
    {
      lang: 'id',
      draft: 'Hubungi kurir di 0812-1111-2222 ya Kak.',
      sop: {
        required: [],
        steps: [{ kind: 'say', text: { en: 'Give the line of the courier: 0812 1111 2222' } }],
      },
    },
  ],
};
export default cases;

import type { Cases } from '../case.ts';

const cases: Cases = {
  flags: [
    {
      lang: 'en',
      draft: 'Your order #48214 was shipped today.',
      customer: ['Where is my order #48213?'],
      span: '48214',
      fixed: 'Your order #48213 was shipped today.',
    },
    {
      lang: 'id',
      draft: 'Pesanan INV/20261108/MPL/9999 sedang dikirim.',
      customer: ['Pesanan INV/20261108/MPL/3391 belum sampai'],
    },
    { lang: 'th', draft: 'คำสั่งซื้อ KRN-77120 จัดส่งแล้วค่ะ', customer: ['คำสั่งซื้อ KRN-77121 ยังไม่ได้ของ'] },
    {
      lang: 'vi',
      draft: 'Đơn hàng 50118 của chị đang giao ạ.',
      customer: ['đơn hàng 50117 đâu rồi shop'],
    },
    { lang: 'zh', draft: '您的订单号88231已发货。', customer: ['我的订单号88213还没收到'] },
    {
      lang: 'ms',
      customer: ['Order bernombor 4410-2276 tiada butang invois.'],
      draft: 'Pesanan 4410-2267 milik puan masih dalam semakan.',
      span: '4410-2267',
    },
    {
      lang: 'th',
      customer: ['กดผิด ช่วยยกเลิก KR2290017 ทีครับ'],
      draft: 'ส่งคำขอยกเลิก KR2287045 ให้ร้านแล้วครับ',
      span: 'KR2287045',
    },
    {
      lang: 'tl',
      customer: ['Paki-resend po ng e-receipt ng order ko na 100-44-7781.'],
      draft: 'Naipadala na po ang e-receipt ng order 100-44-7718.',
      span: '100-44-7718',
    },
  ],
  ignores: [
    {
      lang: 'vi',
      draft: 'Kirana hỗ trợ phí giao, mỗi đơn 21.000đ ạ.',
      customer: ['2 đơn KR-48801, KR-48802 bị khách bom'],
    },
    {
      lang: 'en',
      customer: ['My parcel KR2290017 has not moved, I called you from 91234567'],
      draft: 'KR2290017 left our hub; the courier’s tracking number is SPX20918837.',
    },
    {
      lang: 'en',
      customer: ['error PAY-4031 when I pay for order 48213'],
      draft: 'PAY-4031 means that the bank said no. For order 48213, try a card.',
    },
    {
      lang: 'en',
      draft: 'Your order #48213 was shipped today.',
      customer: ['Where is my order 48213?'],
    },
    {
      lang: 'en',
      draft: 'Your order #48213 was shipped today.',
      customer: ['Where is my parcel?'],
    },
    {
      lang: 'id',
      draft: 'Pesanan KRN 48213 sudah kami cek.',
      customer: ['pesanan KRN48213 gimana kak'],
    },
    {
      lang: 'en',
      draft: 'Your order 48213 ships with tracking JP1234567890 on 12/11/2026.',
      customer: ['order 48213'],
    },
    {
      lang: 'en',
      draft: 'Your replacement has the new order number 59001.',
      customer: ['order 48213 is broken'],
    },
    {
      lang: 'ms',
      draft: 'Pesanan pengganti anda: pesanan 59001.',
      customer: ['pesanan 48213 rosak'],
    },
  ],
};
export default cases;

import type { Cases } from '../case.ts';

const cases: Cases = {
  flags: [
    {
      lang: 'en',
      draft: 'Your card 4111 1111 1111 1111 was refunded.',
      span: '4111 1111 1111 1111',
      fixed: 'Your card •••• 1111 was refunded.',
    },
    {
      lang: 'id',
      draft: 'Refund ke kartu 5500-0000-0000-0004 sudah kami kirim.',
      fixed: 'Refund ke kartu •••• 0004 sudah kami kirim.',
    },
    { lang: 'th', draft: 'บัตรหมายเลข ๔๑๑๑๑๑๑๑๑๑๑๑๑๑๑๑ ได้รับเงินแล้วค่ะ', span: '๔๑๑๑๑๑๑๑๑๑๑๑๑๑๑๑' },
    {
      lang: 'zh',
      draft: '退款已退回您的卡４１１１１１１１１１１１１１１１。',
      fixed: '退款已退回您的卡•••• 1111。',
    },
    {
      lang: 'vi',
      draft: 'Thẻ 3782 822463 10005 của anh đã được ghi nhận.',
      span: '3782 822463 10005',
    },
    { lang: 'en', draft: 'Card: **4012888888881881** exp 12/27', span: '4012888888881881' },
    {
      lang: 'tl',
      draft: 'Naibalik na po sa card na 6011111111111117 ang bayad.',
      span: '6011111111111117',
    },
    {
      lang: 'ms',
      draft: 'Bayaran balik telah dihantar ke kad 5500 0000 0000 0004.',
      fixed: 'Bayaran balik telah dihantar ke kad •••• 0004.',
    },
    {
      lang: 'en',
      draft: 'The Diners card 3056 930902 5904 was charged twice.',
      span: '3056 930902 5904',
    },
    {
      lang: 'zh',
      draft: '您的银行卡 6222 0212 3456 7894 已核实。',
      span: '6222 0212 3456 7894',
    },
    {
      lang: 'en',
      draft: 'Your Maestro card 6759 6498 2643 8453 is blocked now.',
      span: '6759 6498 2643 8453',
    },
    {
      lang: 'id',
      draft: 'Kartunya 4111-1111-1111-1111 benar ya Kak?',
      customer: ['kartu saya 4111 1111 1111 1111'],
      span: '4111-1111-1111-1111',
    },
    {
      lang: 'vi',
      draft: 'Thẻ tín dụng 4929 7226 5379 7141 đã bị trừ hai lần ạ.',
      span: '4929 7226 5379 7141',
    },
    {
      lang: 'en',
      draft: 'The refund went back to the Visa you paid with, 4539 1488 0343 6461.',
      span: '4539 1488 0343 6461',
    },
    {
      lang: 'id',
      draft: 'Tercatat: kartu Visa debit 49163382055719647.',
      span: '49163382055719647',
    },
    { lang: 'zh', draft: '涉及的卡片如下：4966453601131421。', span: '4966453601131421' },
    { lang: 'vi', draft: 'Thẻ bạn thêm lúc sáng là 3562 3113 8798 1131 ạ.' },
  ],
  ignores: [
    { lang: 'en', draft: 'The refund went to your card ending 4412.' },
    { lang: 'en', draft: 'The refund went to the card •••• •••• •••• 1111.' },
    { lang: 'id', draft: 'Kartu 4111-XXXX-XXXX-1111 sudah kami cek.' },
    { lang: 'en', draft: 'Your order number 4111111111111111 was shipped.' },
    { lang: 'id', draft: 'Nomor resi 5500000000000004 sedang dalam perjalanan.' },
    { lang: 'vi', draft: 'Đơn hàng 4111111111111111 đang được giao ạ.' },
    { lang: 'zh', draft: '您的订单号4111111111111111已经发货。' },
    { lang: 'en', draft: 'See https://kirana.example/o/4111111111111111 for details.' },
    { lang: 'en', draft: 'The number 4111111111111112 does not exist.' },
    { lang: 'id', draft: 'Dibayar dengan kartu, nomor transaksi 4123456789012345.' },
    { lang: 'th', draft: 'เงินคืนเข้าบัตรที่ลงท้ายด้วย 1111 แล้วค่ะ' },
    { lang: 'ms', draft: 'Bayaran balik dihantar ke kad yang berakhir dengan 0004.' },
    { lang: 'tl', draft: 'Ibinalik na po ang bayad sa card na nagtatapos sa 1117.' },
    { lang: 'id', draft: '4111111111111111 adalah nomor pesanan Kakak.' },
    { lang: 'tl', draft: 'Ang tracking number po ay 5500000000000004.' },
    { lang: 'th', draft: 'ใบแจ้งหนี้เลขที่ 4012888888881881 ออกแล้วค่ะ' },
  ],
};
export default cases;

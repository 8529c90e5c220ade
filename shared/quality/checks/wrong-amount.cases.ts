import type { Cases } from '../case.ts';

const cases: Cases = {
  flags: [
    {
      lang: 'en',
      customer: ['I paid $84.90 and want it back.'],
      draft: 'Your refund of $94.90 was approved by the seller.',
      span: '$94.90',
      fixed: 'Your refund of $84.90 was approved by the seller.',
    },
    {
      lang: 'en',
      customer: ['I was charged S$ 45 for order 88121'],
      draft: 'We see the payment of S$ 54.00.',
      span: 'S$ 54.00',
    },
    {
      lang: 'id',
      customer: ['refund saya 150rb belum masuk kak'],
      draft: 'Refund sebesar Rp 1.500.000 sudah kami kirim ya Kak.',
      fixed: 'Refund sebesar 150rb sudah kami kirim ya Kak.',
    },
    {
      lang: 'id',
      customer: ['Saya bayar Rp 2.450.000 tanggal 3'],
      draft: 'Pembayaran Kakak sebesar Rp2.540.000 sudah kami terima.',
    },
    {
      lang: 'id',
      customer: ['harga 1,2 juta'],
      draft: 'Kami lihat total pesanannya 1,5 juta ya Kak.',
      span: '1,5 juta',
    },
    {
      lang: 'ms',
      customer: ['Saya sudah bayar RM45.90'],
      draft: 'Bayaran balik RM 49.50 telah dihantar.',
      fixed: 'Bayaran balik RM45.90 telah dihantar.',
    },
    {
      lang: 'th',
      customer: ['เงินคืน 1,250 บาทยังไม่เข้าเลยค่ะ'],
      draft: 'ยอดเงินคืน 2,150 บาท ถูกส่งแล้วค่ะ',
      span: '2,150 บาท',
    },
    {
      lang: 'th',
      customer: ['โดนตัดเงิน ฿590 สองครั้ง'],
      draft: 'พบรายการชำระเงิน ฿950 ค่ะ',
    },
    {
      lang: 'vi',
      customer: ['shop ơi mình chuyển 350k rồi'],
      draft: 'Dạ bên em đã nhận 530.000đ của chị ạ.',
      span: '530.000đ',
    },
    {
      lang: 'vi',
      customer: ['Tôi bị trừ 2 triệu'],
      draft: 'Khoản thanh toán 3 triệu của anh đang được kiểm tra ạ.',
    },
    {
      lang: 'tl',
      customer: ['Nasaan na po ang refund kong ₱1,299?'],
      draft: 'Naipadala na po ang refund ninyong ₱1,929.',
    },
    {
      lang: 'tl',
      customer: ['nabawasan ako ng 500 pesos'],
      draft: 'Nakita po namin ang bayad na PHP 5,000.',
    },
    {
      lang: 'zh',
      customer: ['我付了128.5元，退款没到'],
      draft: '您的退款182.5元已经退回。',
      span: '182.5元',
    },
    { lang: 'zh', customer: ['扣了我¥300'], draft: '我们查到一笔¥3000的付款。' },
    {
      lang: 'en',
      customer: ['I withdrew 2.400.000 but only 2.391.500 came in. Where is 8.500?'],
      draft: 'A transfer fee is deducted, which in your case was 85.000.',
      span: '85.000',
    },
    {
      lang: 'ms',
      customer: ['Ansuran saya sebulan RM64.20 kan?'],
      draft: 'Betul, ansuran setiap bulan ialah RM74.20.',
      span: 'RM74.20',
    },
    {
      lang: 'th',
      customer: ['ชิ้นละ 450 ซื้อ 2 ชิ้น มีโค้ดลด 80 จ่ายเท่าไหร่คะ'],
      draft: '2 ชิ้นราคา 900 บาท หักโค้ดลด 80 บาทแล้วเหลือ 720 บาทค่ะ โค้ดใช้ได้วันนี้ค่ะ',
      span: '720 บาท',
    },
    {
      lang: 'tl',
      customer: ['magkano po ba marerefund sakin? 1,899 po binayad ko'],
      draft: 'Ang ibabalik po sa inyo ay ₱1,599.',
      span: '₱1,599',
    },
    {
      lang: 'zh',
      customer: ['gift card本来有$100,用了$35,应该剩$65对吗?'],
      draft: '面值是$100,您消费了$35,所以现在余额是$55。',
      span: '$55',
    },
    {
      lang: 'zh',
      customer: ['我提領NT$9,000，實際入帳NT$8,985，差的15元是什麼？'],
      draft: '您提領的NT$9,000扣除了跨行手續費NT$50。',
      span: 'NT$50',
    },
  ],
  ignores: [
    {
      lang: 'vi',
      draft: 'Hoa hồng tạm tính là 2.480.000đ, trừ 330.000đ, còn thực nhận 2.150.000đ.',
      customer: ['hoa hồng t10 sao còn 2tr150 vậy, trên app ghi 2tr480 mà'],
    },
    {
      lang: 'en',
      customer: ['1 of 4 plates came broken. The set is RM80.'],
      draft: 'You can ask for a partial refund, which would be RM20 for one plate of the RM80 set.',
    },
    {
      lang: 'id',
      customer: ['komisi 3 video: 120rb, 85rb, 40rb. totalnya kok 220?'],
      draft:
        'Rp120.000 + Rp85.000 + Rp40.000 = Rp245.000. Yang cair Rp220.000, sisanya Rp25.000 ditahan.',
    },
    {
      lang: 'th',
      customer: ['สั่งสบู่ 5 ก้อน 5x45 = 225 บาท ได้มา 3 ก้อนค่ะ'],
      draft: 'ที่ขาด 2 ก้อน ก้อนละ 45 บาท ขอคืนได้ 90 บาทค่ะ',
    },
    {
      lang: 'vi',
      customer: ['12 đơn, mỗi đơn 200k, tỷ lệ 8% thì được bn ạ'],
      draft: 'Doanh số 12 x 200.000đ = 2.400.000đ, 8% là 192.000đ trước thuế ạ.',
    },
    {
      lang: 'zh',
      customer: ['PayLater三个月要付多少?买$300的'],
      draft: '每月服务费1.5%,也就是$4.50,三个月共$13.50,总数$313.50,平均每期$104.50。',
    },
    {
      lang: 'tl',
      customer: ['500 budget namin sa exchange gift'],
      draft: 'Para sa ₱500 na budget, mabenta ang tumbler (₱299-₱450).',
    },
    {
      lang: 'en',
      customer: ['I paid RM50 for it'],
      draft: 'The seller agreed to RM46.20; the other RM3.80 were for the courier.',
    },
    {
      lang: 'en',
      customer: ['I paid $84.90 and want it back.'],
      draft: 'Your refund of 84.90 USD was sent; $84.90 in all.',
    },
    { lang: 'en', customer: ['Where is my refund?'], draft: 'Your refund of $94.90 was sent.' },
    {
      lang: 'en',
      customer: ['I paid $84.90'],
      draft: 'The order was $84.90, and the shipping fee of $5.00 is not refundable.',
    },
    {
      lang: 'en',
      customer: ['I paid $80 for the lamp and $20 for the shade'],
      draft: 'Both together come to $100.',
    },
    {
      lang: 'id',
      customer: ['refund saya 150rb belum masuk kak'],
      draft: 'Refund Rp 150.000 sudah kami kirim ya Kak.',
    },
    {
      lang: 'id',
      customer: ['Saya bayar Rp 2.450.000'],
      draft: 'Voucher berlaku untuk pembelian minimal Rp 100.000.',
    },
    {
      lang: 'id',
      customer: ['ditagih dua kali, Rp 75.000'],
      draft: 'Total tagihan ganda Rp 150.000 sedang kami periksa.',
    },
    {
      lang: 'ms',
      customer: ['Saya bayar RM45.90'],
      draft: 'Bayaran RM 45.90 sedang disemak. Caj penghantaran ialah RM 6.',
    },
    {
      lang: 'th',
      customer: ['เงินคืน 1,250 บาทยังไม่เข้า'],
      draft: 'ยอด 1,250.00 บาท ถูกส่งแล้ว ค่าจัดส่ง 40 บาทไม่สามารถคืนได้ค่ะ',
    },
    {
      lang: 'vi',
      customer: ['mình chuyển 350k rồi'],
      draft: 'Dạ khoản 350.000đ của chị đã được ghi nhận, phí ship 20.000đ ạ.',
    },
    {
      lang: 'tl',
      customer: ['Nasaan na po ang refund kong ₱1,299?'],
      draft: 'Ang refund na PHP 1,299.00 ay naipadala na po.',
    },
    {
      lang: 'zh',
      customer: ['我付了128.5元'],
      draft: '退款128.50元已退回，满200元可用优惠券。',
    },
    {
      lang: 'en',
      customer: ['I have 10k followers and sold for $300'],
      draft: 'With 12k followers you can join the programme.',
    },
  ],
};
export default cases;

import type { Cases } from '../case.ts';

const cases: Cases = {
  flags: [
    {
      lang: 'th',
      draft: 'Hello, thank you for your message. We are checking your order with the courier now.',
    },
    {
      lang: 'en',
      draft: 'Halo Kak, mohon maaf atas kendalanya. Pesanan sedang kami cek ke pihak kurir ya.',
    },
    {
      lang: 'id',
      draft: 'Dạ em chào chị, đơn hàng của chị đang được kiểm tra với bên vận chuyển ạ.',
    },
    { lang: 'zh', draft: 'สวัสดีค่ะ ทางเรากำลังตรวจสอบพัสดุของคุณกับขนส่งอยู่ค่ะ' },
    { lang: 'vi', draft: '您好，我们正在与快递公司核实您的订单，请耐心等待。' },
    {
      lang: 'ms',
      customer: ['Komisen kategori fesyen sekarang berapa peratus? Saya tengok macam turun.'],
      draft:
        'Hai Kak! Komisi kategori fashion berbeda-beda tergantung tokonya. Silakan cek di menu Kreator, lalu geser ke bagian tarif ya.',
    },
    {
      lang: 'id',
      customer: ['Barangnya belum sampai juga nih, padahal pesannya sudah dari minggu kemarin'],
      draft:
        'Salam, pesanan tersebut masih dalam penghantaran. Sila tunggu dua hari bekerja sahaja; sekiranya belum tiba, kami akan menyemaknya dengan pihak kurier.',
    },
    {
      lang: 'en',
      customer: ['Where is my parcel? It should have been here on Monday.'],
      draft: 'வணக்கம், உங்கள் பார்சல் இன்று அனுப்பப்பட்டது. நாளை கிடைக்கும். நன்றி.',
    },
    {
      lang: 'tl',
      customer: ['Nasaan na po ang order ko? Hindi po ako marunong mag-Ingles.'],
      draft: 'Good morning! Your parcel left our warehouse today and should arrive on Friday.',
    },
  ],
  ignores: [
    {
      lang: 'tl',
      customer: ['pa follow up po ng refund ko sa order NC-773'],
      draft:
        'Hello po! Na-check ko na po: your return was received yesterday and is now for inspection, which usually takes 2 to 3 days.',
    },
    {
      lang: 'en',
      customer: ['Good morning. We ordered 40 pairs of slippers pero 38 lang ang dumating.'],
      draft: 'Magandang umaga po. Sa dalawang kulang na pares, piliin lang po ang Return/Refund.',
    },
    {
      lang: 'zh',
      customer: [
        '绑定bank account来领commission，一直卡在verification那步，please reply in English',
      ],
      draft: 'Hello, please check the order of your names first and then try the bank again.',
    },
    {
      lang: 'zh',
      customer: ['绑定bank account来领commission，一直卡在verification那步。'],
      draft: '您好，卡在verification多半是因为名字跟银行的不一样，麻烦先核对一下英文名顺序。',
    },
    {
      lang: 'id',
      customer: ['Batal pesanan 55410083'],
      draft: 'Salam, pembatalan boleh dibuat sebelum penjual menghantar bungkusan anda.',
    },
    {
      lang: 'en',
      draft: 'Hello, thank you for your message. We are checking your order with the courier now.',
    },
    { lang: 'id', draft: 'Ok siap, noted.' },
    {
      lang: 'id',
      draft:
        'Halo Kak, tim kami sudah cek, status refund-nya "Refund completed by payment partner" ya Kak.',
    },
    { lang: 'th', draft: 'สวัสดีค่ะ สถานะของ Kirana Express คือ "In transit to destination hub" ค่ะ' },
    { lang: 'ms', draft: 'Baik, pesanan sudah dihantar.' },
    {
      lang: 'tl',
      draft: 'Hi po, na-check na po namin ang order ninyo at on the way na po ang parcel.',
    },
    { lang: 'zh', draft: '您好，您的 Kirana Express 包裹已经到达 Bandung hub。' },
  ],
};
export default cases;

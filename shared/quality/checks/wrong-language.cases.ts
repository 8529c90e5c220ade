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
  ],
  ignores: [
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

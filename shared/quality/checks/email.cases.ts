import type { Cases } from '../case.ts';

const cases: Cases = {
  flags: [
    {
      lang: 'en',
      draft: 'Write to the seller at budi.store@mail.example please.',
      span: 'budi.store@mail.example',
    },
    { lang: 'id', draft: 'Kirim buktinya ke rina.cs@surel.example ya Kak.' },
    {
      lang: 'th',
      draft: 'ส่งเอกสารมาที่ help@kirana-support.example ได้เลยค่ะ',
      span: 'help@kirana-support.example',
    },
    { lang: 'zh', draft: '请发到ｓｈｏｐ＠mail.example。' },
    {
      lang: 'id',
      draft: 'Email pembeli budi99@surel.example ya Kak.',
      fixed: 'Email pembeli b•••@surel.example ya Kak.',
    },
    {
      lang: 'ms',
      draft: 'Hantar ke penjual.kedai@mel.example.',
      span: 'penjual.kedai@mel.example',
    },
    { lang: 'th', draft: 'อีเมลผู้ขายคือsomchai@mail.exampleค่ะ', span: 'somchai@mail.example' },
    {
      lang: 'vi',
      draft: 'Anh gửi qua lan.shop+hoan@thu.example nhé.',
      span: 'lan.shop+hoan@thu.example',
    },
    {
      lang: 'tl',
      draft: 'Email nyo po ang seller sa juan_dc@koreo.example.',
      fixed: 'Email nyo po ang seller sa j•••@koreo.example.',
    },
    { lang: 'zh', draft: '卖家邮箱是wang@you.example，请联系。', span: 'wang@you.example' },
    { lang: 'en', draft: 'Contact mailto:anna@mail.example today.', span: 'anna@mail.example' },
    {
      lang: 'en',
      draft: 'The account belongs to ANNA.LEE@MAIL.EXAMPLE.',
      span: 'ANNA.LEE@MAIL.EXAMPLE',
    },
    { lang: 'vi', draft: 'Chủ shop nhận ảnh qua email cá nhân tuan_cafe@gmail.com.' },
    { lang: 'zh', draft: '韩小姐的私人邮箱是han_22@qq.com。' },
    { lang: 'en', draft: 'The customer service lead reads cs.lead@gmail.com.' },
  ],
  ignores: [
    { lang: 'en', draft: 'You can also write to help@kirana.example.' },
    { lang: 'id', draft: 'Kirim ke banding@seller.kirana.example ya Kak.' },
    {
      lang: 'vi',
      draft: 'Email lan@thu.example của chị đã được cập nhật.',
      customer: ['Đổi email của tôi thành lan@thu.example nhé'],
    },
    { lang: 'id', draft: 'Dokumen banding boleh dikirim ke bantuan@kirana.co.id.' },
    { lang: 'vi', draft: 'Email chính thức là hotro@kirana.vn ạ.' },
    { lang: 'ms', draft: 'Emel rasmi kami help@mail.kirana.com.my.' },
    { lang: 'id', draft: 'Lapor juga ke aduan@pengawas.go.id.' },
    { lang: 'en', draft: 'The warranty centre answers at support@maker.example.' },
    { lang: 'en', draft: 'We ship @ 9.00 every day.' },
    { lang: 'id', draft: 'Email b•••@surel.example sudah terverifikasi.' },
    { lang: 'ms', draft: 'E-mel a***@mel.example telah disahkan.' },
    { lang: 'th', draft: 'ส่งมาที่help@kirana.exampleได้เลยค่ะ' },
    { lang: 'tl', draft: 'Sumulat po sa Help@Kirana.Example.' },
    {
      lang: 'zh',
      draft: '您的邮箱 wang@you.example 已更新。',
      customer: ['请改成wang@you.example'],
    },
    {
      lang: 'en',
      draft: 'Write to returns@courier.example for the claim.',
      sop: {
        required: [],
        macros: [
          {
            id: 'claim',
            title: { en: 'Claim' },
            text: { en: 'Write to returns@courier.example for the claim.' },
          },
        ],
      },
    },
    { lang: 'id', draft: 'Ikuti @kirana di aplikasi untuk promo 11.11.' },
    { lang: 'vi', draft: 'Chị kiểm tra hộp thư email đã đăng ký giúp em.' },
  ],
};
export default cases;

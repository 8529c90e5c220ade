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
  ],
  ignores: [
    { lang: 'en', draft: 'You can also write to help@kirana.example.' },
    { lang: 'id', draft: 'Kirim ke banding@seller.kirana.example ya Kak.' },
    {
      lang: 'vi',
      draft: 'Email lan@thu.example của chị đã được cập nhật.',
      customer: ['Đổi email của tôi thành lan@thu.example nhé'],
    },
    { lang: 'en', draft: 'We ship @ 9.00 every day.' },
  ],
};
export default cases;

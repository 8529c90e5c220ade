import type { Cases } from '../case.ts';

const cases: Cases = {
  flags: [
    { lang: 'en', draft: 'The parcel is on its way and should be with you in a few working days.' },
    {
      lang: 'id',
      draft:
        'Pesanan sedang dalam perjalanan dan diperkirakan tiba dalam beberapa hari kerja ke depan.',
    },
    { lang: 'zh', draft: '包裹已经在路上，预计几个工作日内送达，请耐心等待物流更新信息。' },
  ],
  ignores: [
    { lang: 'en', draft: 'Hi Maria, the parcel is on its way and should be with you soon.' },
    {
      lang: 'en',
      draft: 'The parcel is on its way and should be with you in a few working days.',
      customer: ['Where is it?'],
      agent: ['Hi Maria, checking.'],
    },
    {
      lang: 'id',
      draft: 'Kak Maria, pesanan sedang dalam perjalanan dan akan kami pantau terus ya Kak.',
    },
    { lang: 'th', draft: 'สวัสดีค่ะคุณมาเรีย พัสดุกำลังเดินทางและคาดว่าจะถึงภายในไม่กี่วันทำการค่ะ' },
    {
      lang: 'vi',
      draft: 'Dạ chào chị Maria, kiện hàng đang trên đường và dự kiến đến trong vài ngày tới ạ.',
    },
    { lang: 'ms', draft: 'Baik, akan disemak.' },
  ],
};
export default cases;

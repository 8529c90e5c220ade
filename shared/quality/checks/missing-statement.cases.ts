import type { Cases } from '../case.ts';

const cases: Cases = {
  flags: [
    {
      lang: 'en',
      draft:
        'Hi Maria, your account is locked and safe now, and our team reviews it.\n\nThank you,\nRina',
      sop: {
        required: [
          {
            id: 'no-otp',
            text: { en: 'Please do not share your code with anyone.' },
            accepts: { en: ['never share'] },
          },
        ],
      },
      fixed:
        'Hi Maria, your account is locked and safe now, and our team reviews it.\n\nPlease do not share your code with anyone.\n\nThank you,\nRina',
    },
    {
      lang: 'id',
      draft: 'Halo Kak Maria, akun Kakak sudah kami kunci dan sedang ditinjau tim.',
      sop: {
        required: [
          {
            id: 'no-otp',
            text: { en: 'Do not share your code.', id: 'Jangan berikan kode kepada siapa pun.' },
            accepts: { id: ['jangan berikan'] },
          },
        ],
      },
      fixed:
        'Halo Kak Maria, akun Kakak sudah kami kunci dan sedang ditinjau tim.\n\nJangan berikan kode kepada siapa pun.',
    },
    {
      lang: 'th',
      draft: 'สวัสดีค่ะคุณมาเรีย บัญชีของคุณถูกล็อกแล้วและทีมงานกำลังตรวจสอบอยู่ค่ะ',
      sop: {
        required: [
          {
            id: 'no-otp',
            text: { en: 'Do not share your code.', th: 'กรุณาอย่าบอกรหัสกับใครค่ะ' },
            accepts: {},
          },
        ],
      },
    },
  ],
  ignores: [
    {
      lang: 'en',
      draft: 'Hi Maria, your account is locked now. Never share, the code that you get.',
      sop: {
        required: [
          {
            id: 'no-otp',
            text: { en: 'Please do not share your code.' },
            accepts: { en: ['never share'] },
          },
        ],
      },
    },
    {
      lang: 'id',
      draft: 'Halo Kak Maria, akun sudah kami kunci. JANGAN berikan kode kepada siapa pun!',
      sop: {
        required: [
          {
            id: 'no-otp',
            text: { en: 'Do not share.', id: 'Jangan berikan kode kepada siapa pun.' },
            accepts: {},
          },
        ],
      },
    },
    {
      lang: 'en',
      draft: 'One moment please, Maria.',
      sop: { required: [{ id: 'x', text: { en: 'Never share your code.' }, accepts: {} }] },
    },
    {
      lang: 'en',
      draft: 'Hi Maria, your account is locked and safe now, and our team reviews it.',
      customer: ['Help'],
      agent: ['Never share your code.'],
      sop: { required: [{ id: 'x', text: { en: 'Never share your code.' }, accepts: {} }] },
    },
    {
      lang: 'en',
      draft: 'Hi Maria, your account is locked and safe now, and our team reviews it.',
    },
  ],
};
export default cases;

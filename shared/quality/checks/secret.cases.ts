import type { Cases } from '../case.ts';

const cases: Cases = {
  flags: [
    {
      lang: 'id',
      draft: 'Kode OTP Kakak adalah 482913.',
      span: '482913',
      fixed: 'Kode OTP Kakak adalah ••••.',
    },
    { lang: 'en', draft: 'Your verification code is 77 41 09.', span: '77 41 09' },
    {
      lang: 'en',
      draft: 'Your new password is Kirana#2026, please change it.',
      span: 'Kirana#2026',
    },
    { lang: 'vi', draft: 'Mật khẩu mới là Lan@12345 ạ.', span: 'Lan@12345' },
    { lang: 'th', draft: 'รหัส OTP ของคุณคือ 991204 ค่ะ', span: '991204' },
    { lang: 'zh', draft: '您的验证码是 553817。', span: '553817' },
    { lang: 'en', draft: 'Use sk_live_4eC39HqLyjWDarjtT1zdp7dc for the call.' },
    { lang: 'en', draft: 'Please send us the OTP you received.' },
    { lang: 'id', draft: 'Mohon kirimkan kode OTP yang Kakak terima kepada kami.' },
    { lang: 'tl', draft: 'Paki-send po ang OTP dito para ma-verify namin.' },
    { lang: 'en', draft: 'Your temporary password: Abc12345' },
    { lang: 'en', draft: 'OTP: 123456' },
    { lang: 'id', draft: 'Kata sandi sementara Kakak: Kirana123' },
    { lang: 'id', draft: 'kode verifikasinya 5521' },
    { lang: 'ms', draft: 'Kata laluan baharu anda ialah Ayam@99' },
    { lang: 'th', draft: 'รหัสผ่านใหม่คือ Kirana99' },
    { lang: 'vi', draft: 'Mã xác thực của anh là 774120' },
    { lang: 'vi', draft: 'mật khẩu tạm thời là Lan12345' },
    { lang: 'tl', draft: 'Ang OTP po ninyo ay 482913.' },
    { lang: 'zh', draft: '您的新密码是Kirana123' },
    { lang: 'zh', draft: '验证码：553817' },
    { lang: 'en', draft: 'API key: 9f8d7c6b5a4e3d2c1b0a' },
  ],
  ignores: [
    {
      lang: 'en',
      draft: 'The code is sent to your phone; please never share the OTP with us or anyone.',
    },
    { lang: 'id', draft: 'Jangan berikan kode OTP kepada siapa pun, termasuk kami.' },
    { lang: 'id', draft: 'Kami akan mengirimkan kode OTP ke nomor yang terdaftar.' },
    { lang: 'en', draft: 'Your password is incorrect. A password is at least 8 characters long.' },
    { lang: 'th', draft: 'กรุณาอย่าแจ้งรหัส OTP ให้เราหรือผู้อื่นค่ะ' },
    { lang: 'vi', draft: 'Chị đặt lại mật khẩu trong ứng dụng giúp em nhé.' },
    { lang: 'zh', draft: '请不要把验证码告诉任何人。' },
    { lang: 'en', draft: 'Enter the 6-digit PIN within 10 minutes.' },
  ],
};
export default cases;

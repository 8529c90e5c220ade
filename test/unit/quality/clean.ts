import type { Language } from '../../../shared/model/language.ts';

export interface CleanReply {
  lang: Language;
  name: string;
  customer: string;
  draft: string;
}

/** Good replies of ordinary cases: no check may find anything fatal or major in them. */
export const cleanReplies: CleanReply[] = [
  {
    lang: 'en',
    name: 'Maria Cruz',
    customer: 'Where is my order #48213? Tracking JP1234567890 has not moved for six days.',
    draft:
      'Hi Maria,\n\nThank you for writing in, and sorry for the wait. Order #48213 left our Bandung hub on 18 November with tracking JP1234567890. I have asked Kirana Express for a trace and will write to you by Friday, 27 November.\n\nIf it has not moved by then, you can ask for a refund in the app under Orders.\n\nKind regards,\nRina',
  },
  {
    lang: 'en',
    name: 'Daniel Okafor',
    customer: 'My refund of USD 84.90 is not on my card.',
    draft:
      'Hello Daniel, the refund of USD 84.90 was sent to your card ending 4412 on 12 November 2026. Banks usually need up to 14 working days, so it may take until 2 December. If it is not there by then, reply here and we will ask the bank. Thank you for your patience.',
  },
  {
    lang: 'en',
    name: 'Priya Raman',
    customer: 'The vase arrived broken! I want my money back.',
    draft:
      'Hi Priya, I am sorry that the vase arrived broken. Could you send a photo of the box and of the label? Once we have both, the returns team looks at your request within two working days. You do not need to send the vase back for now. Thank you.',
  },
  {
    lang: 'en',
    name: 'Tom Lee',
    customer: 'Someone called me and asked for my OTP, now 300 dollars are gone',
    draft:
      'Hi Tom, thank you for telling us so quickly. We have locked your account so that nothing more can be taken. Please never share an OTP or password with anyone, also not with us. Do not reply to the caller on WhatsApp. Our account safety team will contact you today before 18:00 through the app. Take care, Tom.',
  },
  {
    lang: 'id',
    name: 'Budi Santoso',
    customer: 'Pesanan INV/20261108/MPL/3391 belum sampai sudah 10 hari',
    draft:
      'Halo Kak Budi, terima kasih sudah menghubungi Kirana. Mohon maaf atas keterlambatannya ya Kak. Pesanan INV/20261108/MPL/3391 saat ini berada di gudang transit Surabaya dan sudah kami tanyakan ke pihak kurir. Kami akan mengabari Kakak lagi paling lambat Jumat, 27 November 2026. Terima kasih sudah menunggu.',
  },
  {
    lang: 'id',
    name: 'Siti Rahmawati',
    customer: 'Saldo Rp 2.450.000 sudah saya tarik ke BCA tapi belum masuk',
    draft:
      'Halo Kak Siti, penarikan sebesar Rp 2.450.000 sudah kami proses pada 12 November ke rekening BCA dengan akhiran 7890. Biasanya bank membutuhkan 1–3 hari kerja. Jika sampai 17 November belum masuk, mohon kirimkan mutasi rekening melalui aplikasi agar bisa kami telusuri. Salam hangat.',
  },
  {
    lang: 'id',
    name: 'Agus Wibowo',
    customer: 'Saya mau lapor polisi kalau uang saya tidak kembali!',
    draft:
      'Halo Kak Agus, kami memahami kekecewaan Kakak dan mohon maaf atas kejadian ini. Laporan Kakak sudah kami teruskan ke tim terkait dan sedang ditinjau. Kami akan memberi kabar hari ini sebelum pukul 17.00 WIB. Demi keamanan, jangan berikan kode OTP kepada siapa pun. Terima kasih.',
  },
  {
    lang: 'id',
    name: '',
    customer: 'kok voucher ga bisa dipake min',
    draft:
      'Halo Kak, terima kasih sudah menghubungi Kirana. Voucher tersebut berlaku untuk pembelian minimal Rp 100.000 dan tidak dapat digabung dengan promo lain. Kakak bisa melihat syaratnya di menu Voucher Saya. Semoga membantu ya Kak.',
  },
  {
    lang: 'ms',
    name: 'Aisyah Rahman',
    customer: 'Bungkusan saya tak sampai lagi, pesanan 50117',
    draft:
      'Hai Aisyah, terima kasih kerana menghubungi Kirana. Kami mohon maaf atas kelewatan ini. Pesanan 50117 kini berada di hab Shah Alam dan kami telah meminta pihak kurir menyemaknya. Kami akan maklumkan perkembangan sebelum hari Jumaat. Terima kasih atas kesabaran anda.',
  },
  {
    lang: 'ms',
    name: 'Farid Osman',
    customer: 'Kenapa bayaran balik saya belum masuk?',
    draft:
      'Hai Farid, bayaran balik RM 45.90 telah dihantar pada 12 November 2026 ke kad yang berakhir 4412. Pihak bank biasanya mengambil masa sehingga 14 hari bekerja. Sekiranya masih belum diterima selepas tarikh itu, sila balas mesej ini. Terima kasih.',
  },
  {
    lang: 'th',
    name: 'ศิริพร ใจดี',
    customer: 'คำสั่งซื้อ 240118833 ยังไม่ได้ของเลยค่ะ',
    draft:
      'สวัสดีค่ะ คุณศิริพร ขอบคุณที่ติดต่อ Kirana นะคะ ต้องขออภัยในความล่าช้าด้วยค่ะ คำสั่งซื้อ 240118833 ขณะนี้อยู่ที่ศูนย์คัดแยกสินค้าเชียงใหม่ เราได้สอบถามไปยังขนส่งแล้ว และจะแจ้งความคืบหน้าให้ทราบภายในวันศุกร์ที่ 27 พฤศจิกายน 2569 ค่ะ ขอบคุณที่รอนะคะ',
  },
  {
    lang: 'th',
    name: 'Somchai Dee',
    customer: 'เงินคืนยังไม่เข้าบัตรเลยครับ',
    draft:
      'สวัสดีครับ คุณสมชาย ยอดเงินคืน 1,250.00 บาท ถูกส่งไปยังบัตรที่ลงท้ายด้วย 4412 เมื่อวันที่ 12 พฤศจิกายน 2569 โดยปกติธนาคารใช้เวลาประมาณ 14 วันทำการครับ หากยังไม่ได้รับ สามารถตอบกลับข้อความนี้ได้เลยครับ ขอบคุณครับ',
  },
  {
    lang: 'vi',
    name: 'Nguyễn Thị Lan',
    customer: 'đơn hàng 50117 của mình sao chưa tới vậy shop',
    draft:
      'Dạ em chào chị Lan, cảm ơn chị đã liên hệ Kirana. Em rất xin lỗi chị vì sự chậm trễ này ạ. Đơn hàng 50117 hiện đang ở kho trung chuyển Đà Nẵng, bên em đã yêu cầu đơn vị vận chuyển kiểm tra. Em sẽ báo lại cho chị trước 17 giờ ngày 27/11/2026 ạ. Cảm ơn chị đã thông cảm.',
  },
  {
    lang: 'vi',
    name: 'Trần Minh',
    customer: 'hoàn tiền chưa về thẻ',
    draft:
      'Dạ chào anh Minh, khoản hoàn 150.000đ đã được gửi về thẻ có đuôi 4412 ngày 12/11/2026. Thông thường ngân hàng cần khoảng 14 ngày làm việc. Nếu sau thời gian này anh chưa nhận được, anh phản hồi lại giúp em nhé. Cảm ơn anh.',
  },
  {
    lang: 'tl',
    name: 'Jenny Reyes',
    customer: 'Nasaan na po ang order ko 50117?',
    draft:
      'Hi Jenny, salamat po sa pag-message sa Kirana. Pasensya na po sa abala. Nasa sorting facility po sa Cebu ang order 50117 ninyo, at na-report na po namin ito sa courier. Babalitaan po namin kayo bago mag-5 ng hapon sa Biyernes. Maraming salamat po.',
  },
  {
    lang: 'tl',
    name: 'Mark Santos',
    customer: 'Wala pa po yung refund ko',
    draft:
      'Magandang araw po, Mark. Naipadala na po ang refund na PHP 500 noong Nobyembre 12 sa card ninyo na nagtatapos sa 4412. Karaniwan pong inaabot ng 14 na araw ng trabaho ang bangko. Kung wala pa rin po pagkatapos nito, mag-reply lang po kayo dito. Salamat po.',
  },
  {
    lang: 'zh',
    name: '王小明',
    customer: '我的订单88213还没收到',
    draft:
      '王先生您好，感谢您联系 Kirana，给您带来不便非常抱歉。您的订单88213目前在曼谷转运中心，我们已经请快递公司核查，并会在11月27日周五前给您回复。感谢您的耐心等待。',
  },
  {
    lang: 'zh',
    name: '李娜',
    customer: '退款怎么还没到',
    draft:
      '李娜您好，您的退款¥128.50已于2026年11月12日退回尾号4412的银行卡。银行通常需要14个工作日处理，如果届时仍未收到，请直接回复此消息。祝您生活愉快。',
  },
];

/** More of them, with what looks like a fatal error and is none: nothing may stop these. */
export const nearMisses: CleanReply[] = [
  {
    lang: 'en',
    name: 'Maria Cruz',
    customer: 'order 50117',
    draft:
      'Hi Maria, to guarantee the safety of your money, we have locked the wallet for now. You can unlock it in the app.',
  },
  {
    lang: 'en',
    name: 'Maria Cruz',
    customer: 'order 50117',
    draft:
      'Hi Maria, the seller agreed to your refund today, and Rp 84.900 went back to your KiranaPay wallet. You should see it tomorrow.',
  },
  {
    lang: 'en',
    name: 'Maria Cruz',
    customer: 'order 50117',
    draft:
      'Hi Maria, thank you for the order number. Parcels of this size usually arrive within 5 days. You can track it in the app.',
  },
  {
    lang: 'en',
    name: 'Maria Cruz',
    customer: 'order 50117',
    draft:
      'Hi Maria, please tap Orders, choose the parcel and press Return. A courier will call you from 021-5550-1500.',
  },
  {
    lang: 'en',
    name: 'Maria Cruz',
    customer: 'order 50117',
    draft:
      'Hi Maria, our line on WhatsApp does not exist; messages from +62 are not ours. Please report the chat in the app.',
  },
  {
    lang: 'en',
    name: 'Maria Cruz',
    customer: 'order 50117',
    draft:
      'Hi Maria, I understand this is frustrating. The bank details you saved are complete. Your payout of SGD 1,240.00 is scheduled for 25/11/2026.',
  },
  {
    lang: 'id',
    name: 'Budi Santoso',
    customer: 'order 50117',
    draft:
      'Halo Kak Budi, untuk memastikan dana Kakak aman, kami mengunci dompet sementara. Kakak bisa membukanya kembali lewat aplikasi.',
  },
  {
    lang: 'id',
    name: 'Budi Santoso',
    customer: 'order 50117',
    draft:
      'Halo Kak Budi, refund Rp 84.900 sudah masuk ke saldo KiranaPay pada 20 November 2026. Silakan dicek ya Kak.',
  },
  {
    lang: 'id',
    name: 'Budi Santoso',
    customer: 'order 50117',
    draft:
      'Selamat pagi Kak, pesanan dengan nomor resi SPXID012345678901 diperkirakan tiba 25 November. Kami pantau terus dan kabari Kakak besok.',
  },
  {
    lang: 'id',
    name: 'Budi Santoso',
    customer: 'order 50117',
    draft:
      'Baik Kak Budi, untuk perubahan nomor HP silakan buka Akun > Keamanan. Kode OTP akan dikirim otomatis oleh sistem ke nomor baru Kakak.',
  },
  {
    lang: 'id',
    name: 'Budi Santoso',
    customer: 'order 50117',
    draft:
      'Halo Kak, jika penjual tidak merespons dalam 2x24 jam, dana akan dikembalikan otomatis ke saldo KiranaPay Kakak.',
  },
  {
    lang: 'ms',
    name: 'Farid Osman',
    customer: 'order 50117',
    draft:
      'Hai Farid, sila kemas kini akaun bank dalam aplikasi. Bayaran akan diproses dalam 3 hari bekerja selepas pengesahan.',
  },
  {
    lang: 'th',
    name: 'ศิริพร ใจดี',
    customer: 'order 50117',
    draft:
      'สวัสดีค่ะ คุณศิริพร เพื่อความปลอดภัยของเงินในบัญชี ทางเราได้ระงับการใช้งานชั่วคราวค่ะ สามารถยืนยันตัวตนได้ในแอป',
  },
  {
    lang: 'th',
    name: 'ศิริพร ใจดี',
    customer: 'order 50117',
    draft: 'ขอบคุณที่แจ้งนะคะ พัสดุเลขที่ TH0123456789 ถึงศูนย์กระจายสินค้าแล้ว คาดว่าจะได้รับภายใน 2-3 วันทำการค่ะ',
  },
  {
    lang: 'th',
    name: 'ศิริพร ใจดี',
    customer: 'order 50117',
    draft: 'เรียน คุณศิริพร หากร้านค้าไม่ตอบกลับภายใน 48 ชั่วโมง ระบบจะคืนเงินให้อัตโนมัติค่ะ',
  },
  {
    lang: 'vi',
    name: 'Nguyễn Thị Lan',
    customer: 'order 50117',
    draft:
      'Dạ chào chị Lan, để đảm bảo an toàn cho tiền trong ví, bên em đã tạm khóa tài khoản. Chị mở lại trong ứng dụng giúp em ạ.',
  },
  {
    lang: 'vi',
    name: 'Nguyễn Thị Lan',
    customer: 'order 50117',
    draft:
      'Chào chị Lan, đơn 50117 dự kiến giao trong 2 ngày tới. Chị theo dõi mã vận đơn SPXVN012345678 trong ứng dụng nhé.',
  },
  {
    lang: 'tl',
    name: 'Jenny Reyes',
    customer: 'order 50117',
    draft:
      'Hi Jenny, para sa seguridad ng pera ninyo, naka-lock po muna ang wallet. Mabubuksan po ninyo ito sa app. Salamat po.',
  },
  {
    lang: 'tl',
    name: 'Jenny Reyes',
    customer: 'order 50117',
    draft:
      'Hello po Jenny, inaasahan pong darating ang parcel sa loob ng 3 hanggang 5 araw. Makikita po ang status sa app.',
  },
  {
    lang: 'zh',
    name: '王小明',
    customer: 'order 50117',
    draft: '您好，为保证您的资金安全，我们已暂时锁定钱包，您可以在应用内解锁。',
  },
  {
    lang: 'zh',
    name: '王小明',
    customer: 'order 50117',
    draft: '王小明您好，快递单号SF1234567890123，预计11月25日送达，请您留意电话。',
  },
  {
    lang: 'en',
    name: 'Toko Batik Lestari',
    customer: 'order 50117',
    draft:
      'Hi Lestari team, your payout of Rp 12.450.000 was sent on 20 November 2026 to the account ending 7890.',
  },
  {
    lang: 'en',
    name: 'Maria Cruz',
    customer: 'order 50117',
    draft:
      'Hi Maria, you can find the ID on the label: KX-2231-99. Please keep the box. The order total was $84.90, paid on 3 Nov 2026 at 14:22.',
  },
  {
    lang: 'en',
    name: 'Maria Cruz',
    customer: 'order 50117',
    draft: 'Dear Maria,\n\nThe XXL dress (SKU 4820021) is back in stock.\n\nBest,\nRina',
  },
  {
    lang: 'en',
    name: '',
    customer: 'order 50117',
    draft:
      'Good afternoon, I am Rina from Kirana. Could you share the last four digits of the card, please?',
  },
];

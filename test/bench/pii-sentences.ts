import type { Language } from '../../shared/model/language.ts';

/** `{L}` is what the number is called, `{N}` the number. */
export const labelled: Record<Language, string[]> = {
  en: [
    'We have verified your {L} {N}, thank you.',
    '{L}: {N}',
    'The {L} on file is {N}. Please check it.',
    'Your {L} number is {N} and it is confirmed.',
  ],
  id: [
    '{L} Kakak {N} sudah kami terima.',
    '{L}: {N}',
    'Baik Kak, {L} adalah {N} ya.',
    'Data dengan {L} {N} sudah cocok.',
  ],
  ms: [
    '{L} anda {N} telah disahkan.',
    '{L}: {N}',
    '{L} ialah {N}.',
    'Rekod {L} {N} telah dikemas kini.',
  ],
  th: ['{L}ของคุณคือ {N} ค่ะ', '{L}: {N}', '{L} {N} ผ่านการตรวจสอบแล้วค่ะ', 'ได้รับ{L} {N} เรียบร้อยแล้วค่ะ'],
  vi: [
    '{L} của anh là {N} ạ.',
    '{L}: {N}',
    'Em đã nhận {L} {N} của chị.',
    '{L} {N} đã được xác minh.',
  ],
  tl: [
    'Ang {L} po ninyo ay {N}.',
    '{L}: {N}',
    'Na-verify na po ang {L} {N}.',
    'Natanggap na po namin ang {L} na {N}.',
  ],
  zh: ['您的{L}是{N}。', '{L}：{N}', '{L} {N}已通过审核。', '我们已收到您的{L}：{N}，谢谢。'],
};

export const alone: Record<Language, string[]> = {
  en: ['We have checked {N} for you.', 'The account belongs to {N}.'],
  id: ['Sudah kami cek atas {N} ya Kak.', 'Akun ini terdaftar dengan {N}.'],
  ms: ['Kami telah menyemak {N} untuk anda.', 'Akaun ini didaftarkan dengan {N}.'],
  th: ['ตรวจสอบ {N} ให้แล้วค่ะ', 'ข้อมูลตรงกับ {N} ค่ะ'],
  vi: ['Em đã kiểm tra {N} rồi ạ.', 'Thông tin trùng với {N} ạ.'],
  tl: ['Na-check na po namin ang {N}.', 'Nakarehistro po ito sa {N}.'],
  zh: ['已为您核对 {N}。', '该账户登记的是{N}，请确认。'],
};

/** Numbers that every case needs, as agents write them. */
export const harmless: Record<Language, string[]> = {
  en: [
    'Your order {N} has shipped.',
    'Order number: {N}',
    'The tracking number is {N}.',
    'Invoice no. {N} was sent.',
    'SKU {N} is out of stock.',
    '{N} is your order number.',
    'Your ticket {N} is open.',
    'Reference number {N}',
  ],
  id: [
    'Pesanan {N} sudah dikirim ya Kak.',
    'Nomor pesanan: {N}',
    'Nomor resi Kakak {N}.',
    'Invoice {N} sudah terbit.',
    'SKU {N} sedang kosong.',
    '{N} adalah nomor pesanan Kakak.',
    'Tiket {N} masih terbuka.',
    'Nomor referensi {N}',
  ],
  ms: [
    'Pesanan {N} telah dihantar.',
    'Nombor pesanan: {N}',
    'Nombor penjejakan anda ialah {N}.',
    'Invois {N} telah dikeluarkan.',
    'SKU {N} kehabisan stok.',
    '{N} ialah nombor pesanan anda.',
    'Tiket {N} masih dibuka.',
    'No. rujukan {N}',
  ],
  th: [
    'คำสั่งซื้อ {N} จัดส่งแล้วค่ะ',
    'หมายเลขคำสั่งซื้อ: {N}',
    'เลขพัสดุของคุณคือ {N}',
    'ใบแจ้งหนี้เลขที่ {N}',
    'รหัสสินค้า {N} หมดค่ะ',
    '{N} คือหมายเลขคำสั่งซื้อค่ะ',
    'ออเดอร์ {N} ค่ะ',
    'หมายเลขอ้างอิง {N}',
  ],
  vi: [
    'Đơn hàng {N} đã được giao ạ.',
    'Mã đơn hàng: {N}',
    'Mã vận đơn là {N}.',
    'Hóa đơn số {N}',
    'Mã sản phẩm {N} đã hết.',
    '{N} là mã đơn hàng của anh.',
    'Mã giao dịch {N}',
    'Mã tham chiếu {N}',
  ],
  tl: [
    'Na-ship na po ang order {N}.',
    'Order number: {N}',
    'Ang tracking number po ay {N}.',
    'Invoice {N} po ito.',
    'Ubos na po ang SKU {N}.',
    '{N} po ang order number ninyo.',
    'Ticket {N}',
    'Reference number {N}',
  ],
  zh: [
    '您的订单{N}已发货。',
    '订单号：{N}',
    '您的运单号是{N}。',
    '发票号{N}',
    '商品编号{N}暂时缺货。',
    '{N}是您的订单号。',
    '工单{N}',
    '参考号：{N}',
  ],
};

export const dated: Record<Language, string[]> = {
  en: ['It was sent on {D} and {A} was charged.'],
  id: ['Dikirim pada {D} dengan total {A} ya Kak.'],
  ms: ['Dihantar pada {D} dengan jumlah {A}.'],
  th: ['จัดส่งวันที่ {D} ยอดรวม {A} ค่ะ'],
  vi: ['Đã gửi ngày {D}, tổng {A} ạ.'],
  tl: ['Ipinadala po noong {D}, kabuuang {A}.'],
  zh: ['已于{D}发货，共{A}。'],
};

import type { Cases } from '../case.ts';

const cases: Cases = {
  flags: [
    {
      lang: 'id',
      draft:
        'Alamat penjual: Jl. Melati No. 5, RT 02/RW 03, Kec. Bekasi Timur, Bekasi. Silakan kirim ke sana.',
      span: 'Jl. Melati No. 5, RT 02/RW 03, Kec. Bekasi Timur, Bekasi',
      fixed: 'Alamat penjual: ••••, Bekasi. Silakan kirim ke sana.',
    },
    { lang: 'id', draft: 'Paketnya diantar ke jl mawar indah no 7 rt 3 rw 5 ya Kak.' },
    { lang: 'id', draft: 'Pembelinya tinggal di Perumahan Griya Asri Blok C2 No. 8, Depok.' },
    {
      lang: 'ms',
      draft: 'Alamat penjual ialah No. 12, Jalan Kenanga 3/5, Taman Melawati, 53100 Kuala Lumpur.',
      span: 'No. 12, Jalan Kenanga 3/5, Taman Melawati, 53100 Kuala Lumpur',
    },
    { lang: 'ms', draft: 'Sila hantar ke 45, Jalan SS2/24, 47300 Petaling Jaya.' },
    {
      lang: 'th',
      draft: 'ที่อยู่ผู้ขายคือ 99/12 หมู่ 5 ตำบลบางพูด อำเภอปากเกร็ด จังหวัดนนทบุรี 11120 ค่ะ',
      span: '99/12 หมู่ 5 ตำบลบางพูด อำเภอปากเกร็ด จังหวัดนนทบุรี 11120',
      fixed: 'ที่อยู่ผู้ขายคือ •••• ค่ะ',
    },
    { lang: 'th', draft: 'ส่งคืนที่บ้านเลขที่ ๑๒๓ ซอยสุขใจ ถนนรามคำแหง แขวงหัวหมาก ได้เลยค่ะ' },
    {
      lang: 'vi',
      draft: 'Anh gửi về số nhà 12, đường Lê Lợi, phường Bến Nghé, quận 1 giúp em.',
      span: 'số nhà 12, đường Lê Lợi, phường Bến Nghé, quận 1',
    },
    { lang: 'vi', draft: 'Địa chỉ của người bán: 45/7 Nguyễn Trãi, P. Bến Thành, Q.1.' },
    {
      lang: 'tl',
      draft: 'Ang address po ng seller ay Blk 5 Lot 12, Brgy. San Isidro, Antipolo City.',
      span: 'Blk 5 Lot 12, Brgy. San Isidro, Antipolo City',
      fixed: 'Ang address po ng seller ay ••••, Antipolo City.',
    },
    { lang: 'tl', draft: 'Nakatira po siya sa Purok 3, Brgy. Malinis, Lipa City.' },
    {
      lang: 'en',
      draft: 'The buyer lives at Blk 123 Ang Mo Kio Avenue 3 #12-345 Singapore 560123.',
    },
    { lang: 'en', draft: 'It was delivered to 7226 Primrose Ave, Newark, MI 46469.' },
    {
      lang: 'en',
      draft: 'The seller’s store is at 15 Baker Street.',
      span: '15 Baker Street',
    },
    {
      lang: 'zh',
      draft: '收件人地址是上海市浦东新区世纪大道100号3栋201室。',
      span: '上海市浦东新区世纪大道100号3栋201室',
    },
    { lang: 'zh', draft: '请寄到阳光小区3栋2单元501室。' },
    {
      lang: 'id',
      draft: 'Pesanan dikirim ke Jl. Kenanga No. 9, Bandung.',
      customer: ['Alamat saya Jl. Melati No. 5, Bekasi'],
    },
    {
      lang: 'vi',
      draft: 'Kiện hàng giao đến thôn Đông, xã Tân Lập, huyện Đan Phượng.',
      span: 'thôn Đông, xã Tân Lập, huyện Đan Phượng',
    },
    {
      lang: 'zh',
      draft: '收货地址：成都市武侯区人民南路四段11号。',
      span: '成都市武侯区人民南路四段11号',
    },
    { lang: 'id', draft: 'Penerimanya di Kp. Sawah RT 005/RW 002, Bekasi.' },
    {
      lang: 'ms',
      draft:
        'Alamat gudang ada pada label. Penjualnya tinggal di No. 17, Jalan Kenanga 3/2, Taman Seri Mewah, 43000 Kajang.',
    },
    {
      lang: 'ms',
      draft: 'Pembelinya di B-12-08, Residensi Suria Bayu, Jalan Ipoh, 51200 Kuala Lumpur.',
    },
    { lang: 'id', draft: 'Kurirnya tinggal di Apartemen Puri Lestari Tower B lantai 12 unit 7.' },
    {
      lang: 'th',
      draft: 'ยื่นที่จุดรับพัสดุได้ฟรีค่ะ บ้านแกอยู่ 88/14 ซอยสุขใจ 71 แขวงบางพูด กรุงเทพฯ 10230 ค่ะ',
    },
    { lang: 'th', draft: 'ที่อยู่หลักคือ 59/203 หมู่บ้านสวนดี ถ.รังสิต ต.บางพูด อ.ปากเกร็ด นนทบุรี 12130' },
    { lang: 'vi', draft: 'Khách đang ở 112 Hùng Vương, thị trấn Tân Lập, Long An.' },
    { lang: 'vi', draft: 'Chị chủ shop ở 15 Lê Lợi, Vũng Tàu.' },
    {
      lang: 'zh',
      draft: '得獎者住在新北市板橋區民權路88巷14號5樓。',
      span: '新北市板橋區民權路88巷14號5樓',
    },
  ],
  ignores: [
    {
      lang: 'id',
      draft: 'Pesanan dikirim ke Jalan Melati No. 5, RT 02/RW 03, Bekasi.',
      customer: ['tolong kirim ke jl melati no 5 rt 02 rw 03 bekasi'],
    },
    { lang: 'id', draft: 'Alamatnya Jl. M••••• No. ••, Bekasi Timur.' },
    {
      lang: 'id',
      draft: 'Silakan antar ke gudang retur kami di Jl. Raya Cakung No. 88, Jakarta Timur.',
    },
    {
      lang: 'id',
      draft: 'Kirim ke Jl. Industri No. 3, Tangerang, ya Kak.',
      sop: {
        required: [],
        macros: [
          {
            id: 'retur',
            title: { en: 'Return address' },
            text: { id: 'Kirim barangnya ke Jl. Industri No. 3, Tangerang, dalam 7 hari.' },
          },
        ],
      },
    },
    { lang: 'id', draft: 'Paket sudah jalan 3 hari dan kini di Bekasi Timur.' },
    { lang: 'ms', draft: 'Bungkusan anda berada di hab Shah Alam, 2 hari lagi sampai.' },
    { lang: 'ms', draft: 'Anda boleh menghantarnya di kaunter kami, No. 8, Jalan Ampang.' },
    { lang: 'th', draft: 'คำสั่งซื้อเลขที่ 50117 ถึงศูนย์คัดแยกนนทบุรีแล้วค่ะ' },
    { lang: 'th', draft: 'ส่งคืนที่คลังสินค้าของเรา 99/12 หมู่ 5 ตำบลบางพูด อำเภอปากเกร็ดค่ะ' },
    { lang: 'vi', draft: 'Đơn hàng số 50117 đang ở quận 1, dự kiến giao trong 2 ngày ạ.' },
    {
      lang: 'vi',
      draft: 'Em đã đổi địa chỉ thành 27 đường Trần Phú, Hà Nội rồi ạ.',
      customer: ['Đổi giúp tôi sang 27 đường Trần Phú, Hà Nội'],
    },
    { lang: 'tl', draft: 'Nasa Antipolo City na po ang parcel at darating sa loob ng 2 araw.' },
    { lang: 'en', draft: 'Your parcel left our Singapore hub on 12 March; 2 more days by road.' },
    { lang: 'en', draft: 'A box of 50 x 40 x 9 cm counts as 3 kg. This is how couriers bill.' },
    {
      lang: 'id',
      draft:
        'Beratnya 2 kg. Jalan utama ditutup, jadi tinggal kirim ke gudang kami di Jl. Raya Cakung No. 88.',
    },
    { lang: 'en', draft: 'You can drop it at the post office, 12 Market Street.' },
    {
      lang: 'en',
      draft: 'It is set to 2026 Smith Ln now.',
      customer: ['please change it to 2026 smith ln, Newark'],
    },
    { lang: 'zh', draft: '您的包裹已到达上海市浦东新区，预计2天内送达。' },
    { lang: 'zh', draft: '请寄回我们的仓库：杭州市余杭区文一西路969号。' },
  ],
};
export default cases;

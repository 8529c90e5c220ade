import type { Cases } from '../case.ts';

const cases: Cases = {
  flags: [
    {
      lang: 'en',
      customer: ['My blender came broken and I am really disappointed.'],
      draft:
        'Hi Maria, please open the order in the app, choose Return, add two photos of the blender and print the label that appears. The courier collects it tomorrow.',
    },
    {
      lang: 'id',
      customer: ['Paket saya belum sampai juga, saya kecewa!'],
      draft:
        'Halo Kak Maria, silakan buka halaman pesanan, pilih lacak, lalu lihat posisi paket di sana. Paket dijadwalkan diantar kurir besok siang antara jam 10 dan jam 14.',
    },
    {
      lang: 'ms',
      customer: ['Barang rosak teruk, saya geram betul.'],
      draft:
        'Hai Puan Aminah, buka pesanan dalam aplikasi, pilih pemulangan, muat naik dua gambar barang dan cetak label yang keluar. Kurier akan ambil bungkusan itu esok pagi.',
    },
    {
      lang: 'vi',
      customer: ['Hàng bị vỡ rồi, tôi rất thất vọng.'],
      draft:
        'Chào chị Lan, chị mở đơn hàng trong ứng dụng, chọn trả hàng, tải lên hai ảnh của sản phẩm rồi in nhãn hiện ra. Bưu tá sẽ đến lấy vào ngày mai.',
    },
    {
      lang: 'tl',
      customer: ['Basag po yung dumating, sobrang inis ako.'],
      draft:
        'Hi Ma’am Liza, buksan po ang order sa app, piliin ang Return, mag-upload ng dalawang litrato ng item at i-print ang label. Kukunin po ito ng courier bukas ng umaga.',
    },
    {
      lang: 'th',
      customer: ['ของพังมาเลย ผิดหวังมาก'],
      draft:
        'สวัสดีค่ะ คุณลูกค้าเปิดคำสั่งซื้อในแอป เลือกคืนสินค้า แนบรูปสินค้าสองรูป แล้วพิมพ์ใบปะหน้าที่แสดงขึ้นมา ขนส่งจะเข้ารับพัสดุในวันพรุ่งนี้ช่วงเช้าค่ะ',
    },
    {
      lang: 'zh',
      customer: ['东西坏了，太让人失望了。'],
      draft:
        '您好，请在应用里打开订单，选择退货，上传两张商品照片，然后打印页面上的面单，快递员明天上午会上门取件。',
    },
  ],
  ignores: [
    {
      lang: 'en',
      customer: ['My blender came broken and I am really disappointed.'],
      draft:
        'Hi Maria, I am sorry the blender came broken. Please open the order in the app, choose Return and add two photos. The courier collects it tomorrow.',
    },
    {
      lang: 'en',
      customer: ['How do I change the colour of my order before it is packed?'],
      draft:
        'Hi Maria, please open the order in the app, choose Edit, pick the colour you like and confirm. It can be changed until the seller has packed it.',
    },
    {
      // The answer came before; this is only the rest of it.
      lang: 'en',
      customer: ['My blender came broken.'],
      agent: ['I am sorry to hear that, Maria. I am on it.'],
      draft:
        'Hi Maria, please open the order in the app, choose Return, add two photos of the blender and print the label that appears. The courier collects it tomorrow.',
    },
    {
      lang: 'id',
      customer: ['Paket saya belum sampai juga, saya kecewa!'],
      draft:
        'Halo Kak Maria, kami mengerti kekecewaan Kakak. Silakan buka halaman pesanan, pilih lacak, lalu lihat posisi paket di sana. Paket dijadwalkan diantar besok siang.',
    },
    {
      lang: 'th',
      customer: ['ของพังมาเลย ผิดหวังมาก'],
      draft:
        'ต้องขออภัยเป็นอย่างยิ่งค่ะ คุณลูกค้าเปิดคำสั่งซื้อในแอป เลือกคืนสินค้า แนบรูปสินค้าสองรูป ขนส่งจะเข้ารับพัสดุพรุ่งนี้ช่วงเช้าค่ะ',
    },
    { lang: 'zh', customer: ['东西坏了。'], draft: '您好，请发两张照片。' },
    {
      lang: 'id',
      customer: ['Uang belum masuk?'],
      draft:
        'Halo Kak Siti, penarikan sudah kami proses kemarin ke rekening dengan akhiran 7890. Biasanya bank membutuhkan satu sampai tiga hari kerja sebelum uang masuk ke rekening Kakak.',
    },
  ],
};
export default cases;

import type { Cases } from '../case.ts';

const cases: Cases = {
  flags: [
    {
      lang: 'en',
      draft:
        'Hi Maria. We have looked into your order and found that the parcel, which had been handed over to the courier on the day after you placed it, was scanned twice at the hub and then held there because the label could not be read, which is why it has not moved since. Thank you.',
    },
    {
      lang: 'id',
      draft:
        'Setelah kami periksa kembali ternyata paket Kakak yang sudah diserahkan kepada kurir pada hari berikutnya sempat dipindai dua kali di gudang transit lalu ditahan di sana karena labelnya tidak terbaca oleh mesin sehingga statusnya tidak berubah sejak hari itu dan kurir belum bisa mengantarnya sampai sekarang.',
    },
    {
      lang: 'vi',
      draft:
        'Sau khi kiểm tra lại thì bên em thấy rằng kiện hàng của chị đã được bàn giao cho đơn vị vận chuyển vào ngày hôm sau nhưng bị quét hai lần tại kho trung chuyển rồi giữ lại ở đó vì nhãn không đọc được nên trạng thái không thay đổi kể từ ngày hôm đó và người giao hàng chưa thể giao đến cho chị.',
    },
    {
      lang: 'th',
      draft:
        'จากการตรวจสอบพบว่าพัสดุของคุณที่ส่งมอบให้บริษัทขนส่งในวันถัดไปถูกสแกนสองครั้งที่ศูนย์คัดแยกแล้วถูกพักไว้ที่นั่นเพราะเครื่องอ่านใบปะหน้าไม่ออกจึงทำให้สถานะไม่เปลี่ยนตั้งแต่วันนั้นและพนักงานยังนำส่งไม่ได้ค่ะ',
    },
    {
      lang: 'zh',
      draft:
        '经过核实我们发现您的包裹在下单后的第二天已经交给快递公司，但是在转运中心被重复扫描了两次，之后因为面单上的条码无法被机器识别而一直滞留在那里，所以物流信息从那天开始就没有再更新过，快递员目前也没有办法安排派送，需要等转运中心的工作人员重新打印面单之后才可以继续往下走，给您带来的不便我们也很抱歉。',
    },
  ],
  ignores: [
    {
      lang: 'en',
      draft:
        'We have looked into your order. The label could not be read at the hub, so the parcel was held there. It leaves tonight.',
    },
    {
      lang: 'vi',
      draft:
        'Dạ em đã kiểm tra, kiện hàng của chị đang ở kho trung chuyển vì nhãn không đọc được, tối nay sẽ được chuyển tiếp và dự kiến giao trong 2 ngày tới ạ.',
    },
    { lang: 'th', draft: 'พัสดุถึงศูนย์คัดแยกแล้วค่ะ ตอนนี้รอพิมพ์ใบปะหน้าใหม่ และจะออกนำส่งคืนนี้ค่ะ' },
    {
      lang: 'zh',
      draft: '您的包裹已到转运中心，因面单无法识别暂时滞留。今晚会重新打印面单并继续派送。',
    },
    {
      lang: 'ms',
      draft:
        'Buka Pesanan Saya, tekan Pulangkan Barang, pilih sebab, lampirkan dua gambar dan tunggu label.',
    },
  ],
};
export default cases;

import type { Cases } from '../case.ts';

const cases: Cases = {
  flags: [
    {
      lang: 'en',
      draft:
        'Hi Maria, the parcel left our warehouse on Monday. The courier scanned it yesterday in Bandung. It is now on the way to the last hub near you.',
    },
    {
      lang: 'id',
      draft:
        'Halo Kak Maria, paket sudah keluar dari gudang hari Senin. Kurir memindainya kemarin di Bandung. Sekarang paket menuju hub terakhir di kota Kakak.',
    },
  ],
  ignores: [
    {
      lang: 'en',
      draft:
        'Hi Maria, the parcel left our warehouse on Monday. The courier scanned it yesterday in Bandung. It is on its way. Let us know if it has not come by Friday.\n\nRina',
    },
    {
      lang: 'id',
      draft:
        'Halo Kak Maria, paket sudah keluar dari gudang hari Senin. Kurir memindainya kemarin di Bandung. Terima kasih sudah menunggu ya Kak.',
    },
    {
      lang: 'th',
      draft:
        'สวัสดีค่ะ พัสดุออกจากคลังแล้วเมื่อวันจันทร์ และสแกนเมื่อวานที่กรุงเทพ ตอนนี้กำลังไปยังศูนย์ใกล้บ้านคุณ ขอบคุณที่รอนะคะ',
    },
    {
      lang: 'zh',
      draft:
        '您好，包裹周一已出库，昨天在曼谷扫描，目前正发往您附近的网点，请留意物流更新。感谢您的耐心等待。',
    },
    { lang: 'vi', draft: 'Dạ, em kiểm tra ngay ạ.' },
  ],
};
export default cases;

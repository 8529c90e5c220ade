import type { Language } from '../shared/model/language.ts';

/** Invented tickets that no SOP of the starter content fits, by what they are about. Tests group them again. */
export const unanswered = {
  internship: [
    ...texts(
      'id',
      `Apakah Kirana membuka program magang untuk mahasiswa semester enam?
      Saya mahasiswa jurusan desain, mau melamar magang mulai Februari. CV dikirim ke mana?
      Min, ada lowongan magang tidak ya buat mahasiswa akuntansi?
      Mau tanya syarat magang di Kirana dan berapa lama programnya
      Kak, saya mau kirim CV dan portofolio untuk magang, ke alamat email mana?
      Kampus kami minta surat penerimaan magang, apakah Kirana bisa menerima mahasiswa?
      Apakah mahasiswa magang di Kirana dapat uang saku?
      Halo, lowongan kerja untuk lulusan baru ada tidak? Saya mau melamar
      Program magang periode Juli sudah dibuka belum? Saya mahasiswa teknik
      Saya sudah kirim lamaran magang dan CV minggu lalu tapi belum ada kabar`,
    ),
    ...texts(
      'en',
      `Do you offer an internship for university students? Where do I send my CV?
      I am a marketing student looking for an internship from June to August
      Is there any job vacancy for fresh graduates? I would like to apply and send my CV
      My university needs a letter that you accept interns. Who handles internship applications?
      I applied for the internship and sent my CV two weeks ago, no answer yet
      What are the requirements of the student internship program at Kirana?`,
    ),
  ],
  certificate: [
    ...texts(
      'vi',
      `Em cần giấy xác nhận số dư ví có đóng dấu để nộp hồ sơ xin visa
      Bên đại sứ quán yêu cầu giấy xác nhận số dư có dấu mộc đỏ và chữ ký
      Kirana có cấp giấy xác nhận số dư bằng tiếng Anh không ạ? Em làm hồ sơ visa
      Cho em xin giấy xác nhận số dư KiranaPay có dấu của công ty để xin visa du học
      Xin giấy xác nhận số dư có chữ ký thì làm thế nào ạ? Hồ sơ visa cần gấp
      Chị ơi em cần bản xác nhận số dư ví đóng dấu nộp cho đại sứ quán`,
    ),
    ...texts(
      'en',
      `I need a certificate of my wallet balance with stamp and signature for a visa application
      The embassy asks for a stamped letter that confirms my wallet balance. Can you issue one?
      Please issue a balance certificate in English, signed and stamped, for my visa
      How do I get a signed bank style certificate of my KiranaPay balance? It is for the embassy
      My visa appointment is next week and the embassy wants a balance certificate with a company stamp
      Can Kirana give me an official letter confirming my balance with a stamp?`,
    ),
    ...texts(
      'id',
      `Saya perlu surat keterangan saldo dengan cap dan tanda tangan untuk pengajuan visa
      Kedutaan minta surat keterangan saldo dompet yang ada cap perusahaan, bisa dibuatkan?
      Tolong buatkan surat keterangan saldo KiranaPay bahasa Inggris untuk visa
      Cara minta surat keterangan saldo resmi yang ditandatangani untuk kedutaan bagaimana?`,
    ),
  ],
  sponsorship: [
    ...texts(
      'en',
      `We would like to invite Kirana to sponsor our university entrepreneurship fair
      Who do we write to about a sponsorship for our school sports event?
      Our student council is looking for a sponsor for the campus music festival. May we send a proposal?
      Is Kirana open to sponsor a charity run in March? Our proposal is attached
      To whom should we address the sponsorship letter for our conference?
      We run a community event for small shops and hope that Kirana can be a sponsor
      Sponsorship package gold, silver and bronze for our school fair is attached. Please reply to our letter
      Looking for a sponsor of the hackathon at our university, can we meet your marketing team?`,
    ),
    ...texts(
      'tl',
      `Magandang araw po, baka pwede pong mag-sponsor ang Kirana sa event ng school namin
      Kanino po ipapadala ang sponsorship letter para sa campus event namin?
      Naghahanap po kami ng sponsor para sa fiesta ng barangay, saan po pwede mag-send ng proposal?
      Good day po, nagpasa kami ng sponsorship proposal para sa university fair, may sagot na po ba?`,
    ),
    ...texts(
      'id',
      `Kami panitia acara kampus ingin mengajukan proposal sponsor ke Kirana
      Proposal sponsorship untuk festival musik kampus dikirim ke bagian mana ya?
      Apakah Kirana bisa menjadi sponsor acara lomba di sekolah kami?
      Kami sudah mengirim proposal sponsor acara amal, mohon kabarnya`,
    ),
  ],
  warranty: [
    ...texts(
      'en',
      `The blender stopped working after eight months. How do I claim the warranty?
      Where is the service center for the warranty of my rice cooker? It broke after five months
      My headphones have a one year warranty card, where do I send them for repair?
      The seller says to claim warranty with the brand, who repairs it and where?
      The fan I bought in March does not spin any more. Is the repair covered by warranty?
      I lost the warranty card of my air fryer, can I still claim a repair?
      Is there a service center near Cebu that repairs my phone under warranty?`,
    ),
    ...texts(
      'id',
      `Blender saya mati setelah delapan bulan, cara klaim garansi bagaimana?
      Kartu garansi hilang, apakah masih bisa klaim garansi untuk servis?
      Rice cooker rusak padahal garansi satu tahun, tempat servis resminya di mana?
      Setrika sudah tidak panas, garansi masih berlaku, mau klaim ke mana?
      Service center resmi untuk garansi kipas angin di Surabaya ada di mana kak?
      HP saya masih garansi, kalau mau servis dikirim ke mana?
      Penjual suruh klaim garansi ke merek, prosesnya bagaimana ya`,
    ),
    ...texts(
      'th',
      `พัดลมเสียหลังใช้ห้าเดือน เคลมประกันสินค้าได้ที่ไหนคะ
      ศูนย์ซ่อมของหม้อหุงข้าวอยู่ที่ไหน ยังอยู่ในประกัน
      บัตรรับประกันหาย ยังเคลมประกันซ่อมได้ไหมครับ
      หูฟังเสีย ประกันหนึ่งปี ต้องส่งซ่อมที่ไหน`,
    ),
  ],
};

function texts(lang: Language, lines: string) {
  return lines.split('\n').map((text) => ({ lang, text: text.trim() }));
}

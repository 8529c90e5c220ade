/** Lists of the Malay rules. */
export const lists: Record<string, string[]> = {
  'negation-ms': [
    '(tak|tidak|bukan|jangan|tanpa|belum|takkan|taknak|tiada|takde|x|tiada siapa|tak payah)',
  ],
  'denial-ms': [
    '(tak|tidak|bukan) (berniat|bermaksud|niat|nak cakap|perlu|ada niat)',
    'bukan nak',
    '(tak|tidak|tiada|takde|tak ada) (_|) (niat|rancangan|maksud|hasrat)',
    '(tak|tidak|takkan) (akan|) (saya|aku|kami)',
  ],
  'barrier-ms': [
    '(saya|aku|kami|kita|awak|anda|maka|jadi|atau|tetapi|sebab|supaya|sampai|teragak|ragu|segan|dan|terpaksa|baik)',
  ],
  'conditional-ms': [
    '(boleh|ada|nak|hendak|dapat|betul) (tak|tidak|x)',
    '(kalau|jika|bila|sekiranya|sebelum|sampai|sebab|kerana|masih|lagi|asyik)',
  ],
  'reported-ms': [
    '(kawan|suami|isteri|jiran|adik|kakak|abang|mak|ayah|orang|penjual|pembeli) (saya|aku|lain|itu|tu|) (kata|cakap|bagitahu|beritahu|tulis|cerita)',
    '(dia|mereka|seseorang|kawan) (kata|cakap|bagitahu|beritahu|tulis)',
    '(dengar|menurut|kata|bertajuk|tajuk) (kawan|orang|dia|jiran|buku|nya)',
  ],
  'firsthand-ms': [
    '(saya|aku|kami) (akan|nak|hendak|sudah|kata|cakap|pasti|tak teragak|terpaksa|mesti)',
    '(jadi|dan|tetapi) (saya|aku|kami)',
  ],
  'title-ms': [
    '(buku|novel|komik|filem|movie|poster|lagu|lirik|kaset|majalah|game|siri|drama|baju|sticker|pelekat|podcast|album|cerpen|dvd|seminar|webinar|kelas|bengkel|kursus|artikel|mug|lukisan|konsert|band)',
    '(tajuk|tajuknya|bertajuk|bertulis|tertulis|tulisan|tulis|berbunyi|ayat|petikan|slogan|tagline|fasal|karangan|karya|jilid|penulis|bab|episod|tema|tercatat)',
    '(peraturan|terma|syarat|kotak|banner|sepanduk|iklan|faq|panduan|label|risalah|menu|penerangan|template|balasan automatik|mesej automatik|pop up|notifikasi|pengumuman|waranti|borang|papan tanda)',
  ],
  'asking-ms': [
    '(saja nak tahu|saja nak belajar|saja je nak tahu|secara umum|secara teori|ingin tahu sahaja|curious)',
    '(sekadar|untuk|saja nak) (belajar|pengetahuan|rujukan|jaga jaga|berjaga jaga)',
    '(suatu hari|suatu masa|satu hari nanti|andai kata|andaikan|katakan|katakanlah|misalnya|umpamanya|kalau misal|minta simpang)',
    '(apa beza|beza apa|apa bezanya|apa itu|tu apa|itu apa|apa maksud|maksudnya apa|apa hukuman|hukumannya apa|apa penalti|bezakan)',
    '(macam mana|bagaimana|cara) (_|_ _|) (elak|mengelak|mengelakkan|cegah|kenal pasti|bezakan|beza|supaya tak)',
    '(tugasan|assignment|kajian|tesis|nak belajar|tengah belajar)',
    '(adakah|ada ke) (sistem boleh|peraturan|polisi|pernah)',
    '(biasanya|selalunya|lazimnya) (_|_ _|) (automatik|berapa lama|berapa hari|macam mana|sistem|siapa)',
    '(tutup|refund|batal|pulang) automatik ke',
  ],
  'elsewhere-ms': [
    '(supervisor|manager|pengurus|pegawai) (di|kat|) bank',
    '(dalam berita|dalam radio|kat radio|baca berita|tengok berita|berita pasal|kat berita|ada berita|dalam tv|kat tv|tengok tv|dalam surat khabar|baca surat khabar|dalam drama|dalam filem|dalam movie)',
    '(di|kat|dekat|dari|masa di) (_|) (restoran|bengkel|ofis lama|sekolah lama|negara lain|luar negara|laman lain|laman web lain|app lain|aplikasi lain|platform lain)',
    '(bercuti|percutian|pusaka|perceraian|harta sepencarian|pengundi|pilihan raya|ahli politik|gosip|sprm)',
    '(tak ada|tiada|takde|tidak ada) (kaitan|kena mengena)',
  ],
  'others-ms': [
    '(jiran|sepupu|pak cik|pakcik|mak cik|makcik|kawan|ipar|kakak|adik|abang|anak saudara|mertua|kenalan|rakan|bekas|saudara|bos) (_|_ _|_ _ _|) (pernah|dulu|tahun lepas|tahun lalu|masa tu|masa belajar|tengah|memang sengaja|turun naik|masa bercuti)',
    '(dulu|tahun lepas|masa tu) (_|) (kawan|jiran|sepupu|pak cik|mak cik|kenalan|kakak|adik|abang)',
    '(anak|isteri|suami|kedai|akaun) (kawan|jiran|sepupu|orang|pak cik|kakak|saudara)',
    '(ada|nampak|tengok) (pak cik|mak cik|orang|pelanggan) (marah|mengamuk|bising|minta|jerit)',
  ],
  'ours-ms': [
    '(kirana|kiranapay|korang|kedai ni|kedai tu|kedai ini|penjual ni|penjual tu|seller|seller ni|rider|runner|kurier|app ni|akaun saya|akaun ni|akaun aku|baki saya|kad saya|duit saya|telefon saya|pesanan saya|order saya|parcel ni|bungkusan ni|transaksi ni|kat sini|di sini|awak|kau|admin|cs)',
    '(saya|aku|kami) (_|) (lapor|saman|viralkan|post|minta|mohon|nak|hendak|akan|mahu)',
    '(lepas|selepas|sebab|sejak) (_|) (pakai|minum|makan|guna)',
    '(akan|yang akan|tengah|bakal) (_|) (urus|uruskan|menguruskan|handle|hubungi|berurusan|lawan|bantu)',
    'tanpa (izin|kebenaran|pengetahuan)',
  ],
  'settled-ms': [
    '(sudah|dah|akhirnya|telah) (_|) (selesai|settle|setel|okay|ok|sembuh|pulih|berdamai|damai|reda|normal|lega|tamat|turun jadi|diselesaikan|berbaik|bersalaman|selamat)',
    '(sudah|dah|akhirnya|telah) (_|_ _|) (dapat balik|kembali normal|dipulangkan|dikembalikan|dapat balik|jumpa|dijumpai|dijawab|dibalas|bantu|dibantu|disekat|padam|dipadam|minta maaf|diterima)',
    '(refund|duit|wang|bayaran|uang) (_|) (sudah|dah) (_|) (masuk|dapat|terima|dikreditkan|pulang|diterima)',
    '(tak jadi|tidak jadi|xjadi|x jadi) (_|) (lapor|report|saman|sekat|viralkan|post|chargeback|adu|padam|minta|jumpa|nak|saya|dah|ya|la|lah)',
    '(masalah|kes|perkara|semuanya|hal) (dah|sudah|telah|) (selesai|settle|setel|beres|clear)',
    '(saya|aku|kami) (_|) (tarik balik|dah tarik balik|sudah tarik balik) (ya|dan|kami|kata|laporan|aduan|ugutan|semua|la|lah)',
    '(dah|sudah|telah) (_|) (dibatalkan|ditarik balik|digugurkan|ditutup|saya batalkan) (_|_ _|_ _ _|) (terima kasih|tq|thanks|sebab refund|kerana refund|sebab dah|atas tindakan|dan kami|dan saya)',
    '(permohonan|permintaan|laporan|aduan|ugutan) (_|_ _|_ _ _|) (saya|aku|kami) (batalkan|tarik balik)',
    '(maaf|mohon maaf) (_|_ _|_ _ _|) (emosi|salah faham|terlalu marah|silap saya)',
    '(rupanya|rupa rupanya) (_|_ _|_ _ _|) (salah faham|salah saya|silap saya|saya yang salah|saya yang lupa|saya sendiri|sebab makan)',
    '(tak|tidak) (perlu|payah) (dah|lagi|sudah)',
  ],
  'contrast-ms': [
    '(tetapi|tapi|namun|padahal|malangnya|masih|belum|sampai sekarang|malah|asyik|terus|tp)',
  ],
  'lawyer-ms': [
    '(peguam|peguamcara|peguambela|lawyer|loyar|loyer|peguam bela|firma guaman|guaman|firma undang undang|penasihat undang undang|pihak undang undang|legal team|biro bantuan guaman|pendakwa)',
  ],
  'police-ms': [
    '(polis|pdrm|polls|balai|balai polis|ipd|bukit aman|pihak berkuasa|jsjk|pihak polis|pegawai penyiasat|ccid|cyber crime|nsrc|997)',
  ],
  'regulator-ms': [
    '(kpdn|kpdnn|kpdnhep|kpdnkk|tribunal pengguna|tribunal|fomca|nccc|bnm|bank negara|mcmc|skmm|kkm|npra|kementerian|kementerian kesihatan|persatuan pengguna|sprm|jpdp|pesuruhjaya|lembaga|penguatkuasa|pejabat perdagangan|jabatan|kerajaan|ezadu|e aduan|wakil rakyat|adun|yb|cap|sirim|jakim)',
  ],
  'media-ms': [
    '(tiktok|tik tok|tt|facebook|fb|twitter|x|instagram|ig|insta|thread|threads|youtube|media sosial|medsos|socmed|group|whatsapp group|group whatsapp|group taman|group surau|telegram group|grup|reddit|lowyat|play store|playstore|app store|google review|google|status|story|page|page viral|forum|internet|mana mana|semua tempat|semua platform|semua group|wasap group)',
  ],
  'you-ms': [
    '(korang|kau|awak|anda|kamu|hang|ko|korg|you|u|kedai ni|kedai tu|kedai ini|kedai itu|kedai|penjual|seller|seler|syarikat|company|kirana|admin|cs|platform ni|app ni|dia|mereka|diorang|depa)',
  ],
};

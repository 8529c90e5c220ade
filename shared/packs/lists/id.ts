/** Lists of the Indonesian rules. */
export const lists: Record<string, string[]> = {
  'negation-id': [
    '(tidak|bukan|jangan|tanpa|belum|ogah|takkan|males|malas)',
    '(tidak|bukan) (akan|mau|bakal|ingin|bermaksud|berniat|ada niat|perlu)',
  ],
  'denial-id': [
    '(tidak|bukan) (bermaksud|berniat|ada niat|mau bilang|bilang|berarti|niat|perlu)',
    'bukan (mau|ingin|ancaman|berarti)',
    '(tidak ada|tidak) (_|) (niat|rencana|maksud|keinginan|pikiran)',
    '(tidak|bukan|ga|gak|tak) (akan|bakal|bakalan) (saya|aku|kami|gue)',
  ],
  'barrier-id': [
    '(saya|aku|kami|kita|kalian|anda|kamu|maka|jadi|atau|tetapi|karena|biar|supaya|sampai|hanya|segan|ragu|sungkan|takut|main|terpaksa|dan|ya|mending|lebih baik|mau tidak mau|tanggung|bertanggung)',
  ],
  'conditional-id': [
    '(kalau|jika|bila|apabila|sebelum|sampai|misal|seandainya|karena|gara gara|masih|terus|begitu|atau|soalnya)',
  ],
  'reported-id': [
    '(teman|suami|istri|tetangga|saudara|kakak|adik|ibu|bapak|mama|papa|sepupu|pacar|bos|orang|penjual|pembeli|kurir|seller|buyer) (saya|aku|ku|nya|lain|itu|kantor|) (bilang|berkata|kata|cerita|ngomong|nulis|posting|ngaku)',
    '(kata|menurut|katanya|dengar dengar) (teman|orang|suami|istri|tetangga|dia|mereka|saudara|kakak|adik|nya|penjual|seller|berita|review|ulasan)',
    '(dia|mereka|temannya|seseorang|beliau|temen saya|temen aku|temenku|temanku|suamiku|istriku) (bilang|berkata|cerita|ngomong|nulis|posting)',
    '(berjudul|judulnya|tulisannya|bertuliskan|ulasan yang bilang|baca|katanya)',
  ],
  'firsthand-id': [
    '(saya|aku|kami|kita) (akan|bakal|mau|bilang|sudah|pasti|tidak segan|siap|terpaksa|ingin|janji|ulangi|tegaskan|bakalan)',
    '(jadi|makanya|dan|tetapi) (saya|aku|kami)',
  ],
  'lawyer-id': [
    '(pengacara|pengacra|pngacara|pengcara|lawyer|kuasa hukum|penasihat hukum|penasehat hukum|advokat|tim hukum|tim legal|lbh|legal|kantor hukum|firma hukum|bantuan hukum|ahli hukum|orang hukum|notaris|jaksa)',
  ],
  'police-id': [
    '(polisi|polsi|polis|plisi|pulisi|polici|aparat|penegak hukum|penyidik|kepolisian|polres|polsek|polda|bareskrim|pihak berwajib|yang berwajib|berwajib|cyber crime|cybercrime|siber polri|polisi siber|pihak kepolisian|kantor polisi)',
  ],
  'regulator-id': [
    '(ylki|ylkl|lembaga konsumen|yayasan lembaga konsumen|kppu|bssn|kemenkes|kemkominfo|dinkes|dinas kesehatan|pemerintah|kementerian|dinas|satgas|satgas pasti|asosiasi konsumen|instansi|lembaga perlindungan|bpkn|bpsk|ojk|kominfo|komdigi|bank indonesia|ombudsman|kemendag|kementerian perdagangan|kementrian perdagangan|disperindag|lapor.go.id|bpom|dinas perdagangan|perlindungan konsumen|dpr|kpai|sp4n)',
  ],
  'media-id': [
    '(tiktok|tik tok|tt|twitter|twit|twitr|x|facebook|fesbuk|fb|ig|instagram|youtube|threads|medsos|sosmed|sosial media|media sosial|socmed|medso|mdsos|reddit|kaskus|linkedin|play store|playstore|app store|google|google maps|snapgram|status|beranda|grup wa|grup whatsapp|grup telegram|grup rt|forum|podcast|blog|kolom komentar|internet|mana mana|semua tempat|semua platform|semua grup|grup|thread|story)',
  ],
  'title-id': [
    '(buku|bukunya|novel|komik|film|filmnya|poster|lagu|lirik|liriknya|kaset|majalah|game|serial|drama|drakor|kaos|kaus|kaosnya|stiker|podcast|album|cerpen|dvd|cd|seminar|webinar|pelatihan|kelas|workshop|kursus|sinetron|artikel|mug|lukisan|pameran|konser|band)',
    '(judul|judulnya|berjudul|bertuliskan|tertulis|tulisan|tulisannya|bertulisan|berbunyi|bunyinya|kalimat|kutipan|sablon|sablonnya|slogan|tagline|pasal|karangan|karya|jilid|penulis|bab|episode|tema|bertema|tercantum)',
    '(aturan|peraturan|syarat|ketentuan|kemasan|banner|spanduk|iklan|iklannya|faq|halaman|panduan|kebijakan|label|brosur|menu|deskripsi|template|balasan otomatis|balasan otomatisnya|pop up|notifikasi|pengumuman|garansi|formulir|email resmi|sertifikat|papan)',
  ],
  'asking-id': [
    '(penasaran|penasaran saja|sekadar penasaran|secara umum|secara teori)',
    '(buat|untuk|hanya|sekadar|sekedar) (jaga jaga|berjaga jaga|antisipasi|edukasi|pengetahuan|wawasan|belajar|referensi)',
    '(suatu saat|suatu hari|suatu waktu|andaikan|andaikata|kalau misalnya|misalnya|misalkan|kalau misal|umpamanya|amit amit)',
    '(apa bedanya|bedanya apa|apa perbedaan|apa itu|apa sih|apa artinya|artinya apa|apa sanksi|sanksinya apa|apa hukuman|apa hukumannya|apa yang dimaksud|itu apa ya|itu apa sih)',
    '(bagaimana|cara) (_|) (membedakan|bedain|mencegah|menghindari|mengenali|agar tidak|supaya tidak|biar tidak)',
    '(tugas kuliah|tugas sekolah|tugas kampus|tugas akhir|skripsi|makalah|riset|penelitian|mau belajar|lagi belajar|sedang belajar|biar paham|ingin tahu saja|pengen tahu saja|pengen tau aja|ingin tahu bagaimana)',
    '(apakah|apa) (sistem bisa|ada kebijakan|ada aturan|pernah ada|mungkin)',
    'apa otomatis',
    '(biasanya|umumnya|normalnya|prosedurnya|kebijakannya) (_|_ _|) (otomatis|berapa lama|berapa hari|bagaimana|apa|siapa|diproses)',
  ],
  'elsewhere-id': [
    '(supervisor|manajer|atasan|pimpinan|petugas) (di|dari) bank',
    '(di berita|di radio|baca berita|nonton berita|lihat berita|dengar berita|ada berita|berita soal|berita tentang|beritanya|di tv ada|lihat di tv|nonton di tv|di tv|di televisi|di koran|baca di koran|di film|di drama|di sinetron|di novel)',
    '(di|dari|waktu di) (_|) (restoran|bengkel|kantor lama|sekolah lama|negara lain|luar negeri|situs lain|marketplace lain|aplikasi lain|e commerce lain|platform lain|toko online lain)',
    '(liburan|wisata|pusaka|warisan|perceraian|harta gono gini|sengketa tanah|pemilih|pemilu|pilkada|gosip|kpk)',
    '(tidak ada hubungan|tidak ada hubungannya|tidak ada kaitan|tidak ada kaitannya|tidak berhubungan|tidak ada sangkut pautnya)',
  ],
  'others-id': [
    '(tetangga|sepupu|paman|bibi|om|tante|teman|temen|ipar|kakak|adik|keponakan|ponakan|mertua|kenalan|rekan|mantan|saudara|tetanggaku|temenku|temanku|sepupuku|pacar|bos) (_|_ _|_ _ _|) (pernah|dulu|dulunya|tahun lalu|waktu itu|waktu kuliah|lagi|sedang|memang sengaja)',
    '(dulu|tahun lalu|waktu itu) (_|) (teman|temen|tetangga|sepupu|paman|om|tante|kenalan|kakak|adik)',
    '(anak|istri|suami|toko|akun) (teman|temen|tetangga|sepupu|orang|paman|kakak|adik|saudara)',
    '(ada|lihat|liat) (bapak bapak|ibu ibu|orang|pelanggan|pengunjung) (marah|ribut|ngamuk|minta|teriak)',
  ],
  'ours-id': [
    '(kirana|kiranapay|kalian|toko ini|toko itu|tokonya|penjual ini|penjual itu|penjualnya|seller|seller ini|sellernya|kurir|kurirnya|aplikasi ini|akun saya|akun ini|akunku|akun aku|saldo saya|kartu saya|uang saya|hp saya|pesanan saya|pesanan ini|paket ini|transaksi ini|di sini|disini|kamu|lu|lo|admin|cs)',
    '(saya|aku|kami) (_|) (lapor|tuntut|gugat|somasi|viralkan|posting|minta|mohon|ingin|mau|akan)',
    '(setelah|habis|abis|gara gara|sejak) (_|) (pakai|minum|makan|memakai)',
    '(akan|yang akan|bakal|siap) (_|) (urus|mengurus|tangani|menangani|hubungi|menghubungi|melawan|bantu)',
    'tanpa (izin|sepengetahuan|persetujuan|seizin)',
  ],
  'settled-id': [
    '(sudah|udah|akhirnya|telah) (_|) (beres|selesai|tuntas|kelar|rampung|sembuh|pulih|berdamai|damai|salaman|bermaafan|teratasi|diatasi|clear|terselesaikan|normal|lancar|lega|reda|turun jadi|berakhir|dituntaskan|diselesaikan|mereda|aman)',
    '(sudah|udah|akhirnya|telah) (_|_ _|) (kembali ke saya|kembali normal|kembali lagi ke|kembali penuh|balik ke saya|balik lagi ke|dikembalikan|dipulihkan|ketemu|ditemukan|dijawab|dibalas|ditanggapi|dibantu|ditindak|diretur|menghapus|menghapusnya|diturunkan|minta maaf|saya terima|diterima)',
    '(refund|uang|dana|uangnya|dananya) (_|) (sudah|udah) (_|) (masuk|cair|kembali|balik|diterima)',
    '(tidak jadi|tak jadi|urung|nggak jadi) (_|) (lapor|melapor|menuntut|gugat|blokir|viralkan|viralin|posting|chargeback|komplain|hapus|minta|ketemu|bicara|saya|aku|deh|kok|ya|kak|min)',
    '(masalah|masalahnya|kasus|kasusnya|urusan|urusannya|perkara|semuanya) (selesai|beres|tuntas|clear|kelar|rampung|sudah selesai|ditutup|sudah ditutup)',
    '(sudah|telah) (_|) (dicabut|saya cabut|saya tarik|saya batalkan|dibatalkan|ditutup|diblokir) (_|_ _|_ _ _|) (terima kasih|makasih|thanks|tq|karena refund|karena uang|karena sudah|dan kami|dan saya|bulan lalu|dan tidak)',
    '(itu|nya|ancaman|ucapan|laporan|permintaan) (_|_ _|_ _ _|) (saya|aku|kami) (_|) (tarik|cabut|batalkan|urungkan|tarik lagi|tarik kembali)',
    '(saya|aku) (tarik|cabut|batalkan|urungkan) (ya|kembali ucapan|lagi ucapan|ucapan|kata kata|laporan|ancaman|omongan|saya tetap|dan kami|deh|niat)',
    '(maaf|mohon maaf) (_|_ _|_ _ _|) (emosi|salah paham|khilaf|kebawa emosi|terbawa emosi)',
    '(sempat|tadinya|semula|awalnya) (_|_ _|_ _ _|_ _ _ _|_ _ _ _ _|) (sekarang sudah|ternyata|tidak jadi|sudah beres|sudah selesai|tidak perlu|saya tarik)',
    'ternyata (_|_ _|_ _ _|) (salah paham|salah saya|saya yang salah|cuma salah|hanya salah|karena saya|saya sendiri|saya yang lupa|istri saya yang|suami saya yang|anak saya yang lupa)',
    'tidak (perlu|usah) (lagi|dilanjutkan|diproses lagi)',
  ],
  'contrast-id': [
    '(tetapi|tapi|namun|padahal|sayangnya|cuma|ternyata masih|masih|belum|sampai sekarang|malah|lagi lagi|terus|kok)',
  ],
  'buyer-id': [
    '(saya|aku|kami|kita|gue|gw|gua|ane|sy|ak|aq|w|i|istri saya|suami saya|ibu saya|bapak saya|anak saya)',
  ],
  'you-id': [
    '(kalian|kamu|anda|lu|lo|elu|elo|kau|loe|km|lw|situ|ente|saudara|kirana|toko ini|tokonya|toko itu|toko kalian|toko|penjual|seller|penjualnya|sellernya|seler|admin|cs|perusahaan|perusahaan kalian|pihak kalian|pihak kirana|marketplace ini|aplikasi ini|platform ini|dia|mereka)',
  ],
};

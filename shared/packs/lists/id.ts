/** Lists of the Indonesian rules. */
export const lists: Record<string, string[]> = {
  'negation-id': [
    '(tidak|bukan|jangan|tanpa|belum|ogah|takkan|males|malas)',
    '(tidak|bukan) (akan|mau|bakal|ingin|bermaksud|berniat|ada niat|perlu)',
  ],
  'denial-id': [
    '(tidak|bukan) (bermaksud|berniat|ada niat|mau bilang|bilang|berarti|niat|perlu)',
    'bukan (mau|ingin|ancaman|berarti)',
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
    '(pengacara|lawyer|kuasa hukum|penasihat hukum|penasehat hukum|advokat|tim hukum|tim legal|lbh|legal)',
  ],
  'police-id': [
    '(polisi|kepolisian|polres|polsek|polda|bareskrim|pihak berwajib|yang berwajib|berwajib|cyber crime|cybercrime|siber polri|polisi siber|pihak kepolisian|kantor polisi)',
  ],
  'regulator-id': [
    '(ylki|bpkn|bpsk|ojk|kominfo|komdigi|bank indonesia|ombudsman|kemendag|kementerian perdagangan|kementrian perdagangan|disperindag|lapor.go.id|bpom|dinas perdagangan|lembaga konsumen|perlindungan konsumen|dpr|kpai|sp4n)',
  ],
  'media-id': [
    '(tiktok|twitter|x|facebook|fb|ig|instagram|youtube|threads|medsos|sosmed|sosial media|media sosial|socmed|mana mana|semua grup|grup|thread|story)',
  ],
};

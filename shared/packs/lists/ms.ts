/** Lists of the Malay rules. */
export const lists: Record<string, string[]> = {
  'negation-ms': ['(tak|tidak|bukan|jangan|tanpa|belum|takkan|taknak)'],
  'denial-ms': ['(tak|tidak|bukan) (berniat|bermaksud|niat|nak cakap|perlu|ada niat)', 'bukan nak'],
  'barrier-ms': [
    '(saya|aku|kami|kita|awak|anda|maka|jadi|atau|tetapi|sebab|supaya|sampai|teragak|ragu|segan|dan|terpaksa|baik)',
  ],
  'conditional-ms': ['(kalau|jika|bila|sekiranya|sebelum|sampai|sebab|kerana|masih|lagi|asyik)'],
  'reported-ms': [
    '(kawan|suami|isteri|jiran|adik|kakak|abang|mak|ayah|orang|penjual|pembeli) (saya|aku|lain|itu|tu|) (kata|cakap|bagitahu|beritahu|tulis|cerita)',
    '(dia|mereka|seseorang|kawan) (kata|cakap|bagitahu|beritahu|tulis)',
    '(dengar|menurut|kata|bertajuk|tajuk) (kawan|orang|dia|jiran|buku|nya)',
  ],
  'firsthand-ms': [
    '(saya|aku|kami) (akan|nak|hendak|sudah|kata|cakap|pasti|tak teragak|terpaksa|mesti)',
    '(jadi|dan|tetapi) (saya|aku|kami)',
  ],
};

/** The tickets of the editor pages. */
export const tickets = [
  {
    id: 'E-1042',
    subject: 'Paket belum sampai',
    customer: 'Budi Santoso',
    messages: [
      'Halo, paket saya belum sampai juga. Nomor pesanan KR-7719-2045.',
      'Sudah 12 hari. Mohon dibantu ya.',
    ],
  },
  {
    id: 'E-1043',
    subject: 'Warna tidak sesuai',
    customer: 'Siti Rahma',
    messages: ['Saya pesan yang biru, yang datang hijau.'],
  },
] as const;

import type { Ticket } from '../embed-package/index.js';

/** What the example console holds. */
export const tickets: [Ticket, Ticket] = [
  {
    id: 'EX-1',
    subject: 'Paket ditandai sampai tapi belum diterima',
    market: 'ID',
    customer: { name: 'Dewi Lestari', kind: 'buyer' },
    messages: [
      {
        author: 'customer',
        text: 'Halo kak, status terkirim tapi barang belum saya terima, pesanan KR-5521-8840. Katanya sudah diterima padahal belum. Mohon dicek ya.',
      },
    ],
  },
  {
    id: 'EX-2',
    subject: 'Refund not received',
    market: 'SG',
    customer: { name: 'Marcus Tan', kind: 'buyer' },
    messages: [
      {
        author: 'customer',
        text: 'My refund for order KR-7702-1193 was approved two weeks ago and is still not in my account. If this is not solved I will call my lawyer.',
      },
    ],
  },
];

import type { Cases } from '../case.ts';

const cases: Cases = {
  flags: [
    {
      lang: 'id',
      draft: 'Mohon maaf atas kendalanya, Kak.',
      flags: [{ category: 'legal', severity: 'critical' }],
    },
    {
      lang: 'en',
      draft: 'Please stop using the charger.',
      flags: [{ category: 'safety', severity: 'critical' }],
      escalated: ['legal'],
    },
    {
      lang: 'th',
      draft: 'ขออภัยในความไม่สะดวกค่ะ',
      flags: [{ category: 'fraud', severity: 'critical' }],
    },
  ],
  ignores: [
    {
      lang: 'id',
      draft: 'Mohon maaf atas kendalanya, Kak.',
      flags: [{ category: 'legal', severity: 'critical' }],
      escalated: ['legal'],
    },
    {
      lang: 'en',
      draft: 'Sorry about that.',
      flags: [
        { category: 'fraud', severity: 'high' },
        { category: 'vip', severity: 'critical' },
      ],
    },
    { lang: 'en', draft: 'Sorry about that.' },
  ],
};
export default cases;

/** Every sentence of the interface in English. The other languages have the same shape (see words.ts). */
export const en = {
  /** Names of things that more than one page shows. */
  common: {
    product: 'Deskside',
    languages: {
      en: 'English',
      id: 'Indonesian',
      ms: 'Malay',
      th: 'Thai',
      vi: 'Vietnamese',
      tl: 'Filipino',
      zh: 'Chinese',
    },
    severities: { critical: 'Critical', high: 'High', normal: 'Normal' },
    categories: {
      legal: 'Legal threat',
      exposure: 'Going public',
      safety: 'Safety',
      fraud: 'Fraud and loss',
      dispute: 'Payment dispute',
      ipr: 'Intellectual property',
      governance: 'Governance',
      privacy: 'Privacy',
      abuse: 'Abuse',
      minors: 'Minors',
      manager: 'Manager request',
      repeat: 'Repeat contact',
      vip: 'VIP',
      outage: 'Outage',
      issue: 'Customer issue',
      bug: 'Bug',
      'no-sop': 'No SOP fits',
    },
  },
  /** By check id: the finding in one line, a few words. */
  findings: {} as Record<string, (params: Record<string, string>) => string>,
  panel: {},
  desk: {},
  insights: {},
  content: {},
};

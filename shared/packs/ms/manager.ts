import type { RiskRule } from '../../model/risk.ts';
import { titles } from '../titles.ts';

export default [
  {
    id: 'manager-request-ms',
    version: 1,
    category: 'manager',
    severity: 'normal',
    lang: 'ms',
    title: titles.manager,
    any: [
      '(cakap|bercakap|jumpa|sambung|sambungkan|hubungkan|panggil|nak|minta|mintak|bagi|mahu|hendak|pass|escalate) (_|_ _|) (dengan|kepada|ke|) (_|) (pengurus|manager|supervisor|penyelia|ketua|bos|orang atasan|pihak atasan|manusia|orang sebenar|agen manusia|live agent|customer service sebenar)',
      '(bukan|jangan|tak nak|tidak mahu|taknak) (_|_ _|) (bot|robot|chatbot)',
      '(ni|awak|ini) (bot|robot) (ke|kah|)',
      '(eskalasi|escalate) (_|_ _|) (kes|aduan|ini|ni|kepada|ke)',
    ],
    unless: [
      '(bos|pengurus|manager) (saya|kami) ',
      'robot (vakum|mainan)',
      '(hadiah|mug) (_|) bos',
      'manager (kedai|akaun)',
    ],
    flags: [
      'Saya nak cakap dengan pengurus.',
      'bagi saya jumpa supervisor',
      'ni bot ke?',
      'nak agen manusia, bukan bot',
    ],
    ignores: [
      'Bos saya kata invois salah.',
      'Robot vakum tak hidup.',
      'Tak perlu jumpa pengurus, dah selesai.',
    ],
  },
] satisfies RiskRule[];

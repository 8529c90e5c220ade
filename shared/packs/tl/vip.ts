import type { RiskRule } from '../../model/risk.ts';
import { titles } from '../titles.ts';

export default [
  {
    id: 'vip-status-tl',
    version: 2,
    category: 'vip',
    severity: 'normal',
    lang: 'tl',
    title: titles.vip,
    any: [
      '(vip|vvip|platinum|plathinum|diamond|black card|elite|gold elite) (_|) (member|membr|customer|buyer|seller|suki|holder|shopper|client|ako|po ako|kami)',
      {
        near: [
          '(key account|mall seller|top seller|preferred seller|top buyer|big seller|pinakamalaking seller|biggest|number one|top 1|no 1|star seller|suki nyong|corporate account|corporate client)',
          '(ako|kami|ko|namin|shop ko|kumpanya|tindahan|nyo|tindahan ko)',
        ],
        within: 8,
      },
      {
        near: [
          '(milyon|million|m)',
          '(benta|sales|binibili|kita|gastos|gumagastos|orders)',
          '(ko|namin|buwan|taon|shop|buwan buwan|taon taon|monthly)',
        ],
        within: 10,
      },
      {
        near: [
          '(followers|flwrs|subscribers|subs|following|tagasubaybay|follower)',
          '(k|800k|500k|100k|200k|300k|1m|2m|libong|milyon|million|libo|daang|thousand)',
          '(ako|ko|q|may|with|tiktok|ig|youtube|fb|page|vlogger|kol)',
        ],
        within: 9,
      },
      '(ako|kol|po ako|isa akong|i am a|bilang|vlogger ako|blogger ako|artista|influencer|inplowenser|content creator|celebrity) (_|_ _|) (artista|vlogger|influencer|inplowenser|celebrity|kol|blogger|aktor|aktres|singer|modelo|beauty queen|news anchor|broadcaster|mamamahayag|reporter|journalist|ako|aq)',
      '(konsehal|congressman|congresswoman|mayor|gobernador|governor|senador|senator|kapitan|punong barangay|vice mayor|kagawad|hukom|judge|heneral|general|undersecretary|usec|direktor ng|ambassador|alkalde|bise alkalde|board member|fiscal|piskal|kongresista|kinatawan) (_|) (po ako|ako|ng|si|kami|hinihiling)',
      '(bilang|ako si|ako ay|ako po si|secretary po ako ni|secretary ni|staff ni|asawa ni|opisina ni|office of|anak ni) (_|_ _|) (konsehal|congressman|mayor|gobernador|governor|senador|senator|kapitan|punong barangay|judge|general|heneral|vice mayor|secretary|ambassador|alkalde)',
      {
        near: [
          '(press|daily|inquirer|gma|abs cbn|rappler|news|bulletin|report|journal|philstar)',
          '(from|galing|taga|calling)',
          '(statement|pahayag|komento|interview|interbyu|comment|sagot)',
        ],
        within: 14,
      },

      '(vip|vvip|platinum|diamond) (_|) (member|customer|buyer|seller|suki) (po|ako|naman|kami|pa naman|na|since)',
      '(vip|vvip|platinum) (po|ako|naman) (ako|po|dito)',
      '(bilang|ako ay) (_|) (vip|platinum|diamond)',
    ],
    unless: [
      '(hindi|di) (po|naman|) (kami|ako) (po|naman|) (key account|top seller|mall seller|star seller|corporate)',
      '(governor|general) (ng|) (motor|makina|generator|engine)',
      '(section|ticket|concert|seat cover|ring|singsing|speaker|print)',
      '(hindi|di) (_|_ _|) (vip|sikat|platinum|influencer|artista)',
      '(dati|noon|noong)',
      '(magkano|paano) (_|_ _|_ _ _|_ _ _ _|_ _ _ _ _|) (vip|top seller|platinum|influencer)',
      '(paborito|idol|pinsan|kaibigan) (_|) (kong|ko)',
      '(paano|pano|gusto|pwede) (_|_ _|) (maging|mag)',
      '(singsing|kwintas)',
    ],
    flags: [
      'Beauty vlogger ako na may walong daang libong followers',
      'Konsehal po ako ng lungsod na ito',
      'Key account nyo ang kumpanya namin',

      'VIP member po ako since 2020.',
      'bilang platinum member disappointed ako',
      'VIP po ako dito',
    ],
    ignores: [
      'VIP section na concert ticket, e-ticket po ba?',
      'Hindi ako sikat, dalawandaan lang followers ko.',
      'Magkano ang kailangang bilhin para maging VIP?',

      'Paano maging VIP member po?',
      'Maluwag ang platinum na singsing.',
      'Hindi ako VIP member, may voucher ba?',
    ],
  },
] satisfies RiskRule[];

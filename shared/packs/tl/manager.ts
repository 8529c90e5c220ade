import type { RiskRule } from '../../model/risk.ts';
import { titles } from '../titles.ts';

export default [
  {
    id: 'manager-request-tl',
    version: 2,
    category: 'manager',
    severity: 'normal',
    lang: 'tl',
    title: titles.manager,
    any: [
      '(makausap|kausapin|kakausapin|kausap|pakausap|pkausap|makakausap|ilipat|lipat|i transfer|ipasa|ipapasa|transfer|escalate|iakyat|akyat|paki akyat|paki connect|connect|tawagan|tawagin|twagin|ipatawag|patawag|ipaabot|iendorse|i endorse|endorse|pakitawag|ilabas|dalhin|itaas|talk to|speak to|speak with|magpakausap|pasa|iparating|nasaan|asan|nasan|sino|gusto ko|gusto kong|kailangan ko|hanap ko|hinihingi ko|bigyan|hingi|pahingi|ibigay) (_|_ _|_ _ _|_ _ _ _|) @boss-tl',
      '@boss-tl (mo|nyo|ninyo|ng department) (_|) (na lang|ang kakausapin|ang gusto|nasaan|asan|tawagan|pakitawag|pakausap|ipatawag|siya)',
      '(makausap|kausapin|kausap|pakausap|ilipat|transfer|connect|paki connect|makakausap|gusto ko|gusto kong|kailangan ko|may|ibigay|hanap) (_|_ _|_ _ _|) (totoong tao|live agent|human|human agent|real person|live person|totoong agent|representative|csr|operator|tunay na tao|buhay na tao|tao po|tao naman|tao hindi|tao na|customer service representative)',
      {
        near: [
          '(automatic reply|auto reply|bot|robot|automated|chatbot|canned)',
          '(ayoko|ayaw|puro|pa rin|lang|sawa|tao|agent|beses|paulit ulit|tinype|representative)',
        ],
        within: 10,
      },
      '(may|sino|sinong) (_|_ _|) (awtoridad|kapangyarihan|kapangyarihang|mas mataas|mas nakakaalam|mas may alam|makakapagdesisyon|makakapagdecide|namamahala|in charge)',
      '(sino|sino po) (_|_ _|) (namamahala|boss mo|boss nyo|supervisor|team lead|nakatataas|in charge|humahawak)',

      '(makausap|kausapin|kakausapin|kausap|makakausap|ilipat|i transfer|ipasa|paki transfer|paki escalate|i escalate|iakyat|paki connect|connect|itawag|makipag usap) (_|_ _|_ _ _|) (manager|supervisor|superior|boss|head|totoong tao|tao|live agent|agent|human|mas mataas|nakakataas|amo)',
      '(nasaan|nasan|gusto ko ng|gusto ko|hanap ko|kailangan ko|asan) (_|_ _|) (manager|supervisor|totoong tao|live agent|human agent)',
      '(bot|robot|chatbot) (ka ba|ba ito|ba to|ba kausap|lang ba|ba yan|po ba)',
      '(ayoko|ayaw ko|huwag|hindi) (_|_ _|_ _ _|) (bot|robot|chatbot)',
      '(paki escalate|i escalate|pa escalate)',
    ],
    unless: [
      '(ayos|okay|ok) lang (po|) (sa akin|sakin|naman|) (ang|yung|) (bot|chatbot)',
      '(kailan|paano|anong oras) (_|) (lumilipat|lilipat|napupunta|nalilipat)',
      '(hindi|di) (_|_ _) humihingi',
      '(huwag|wag|hindi na|hindi pa|hindi po|hindi) (_|_ _|_ _ _|) (manager|supervisor|kailangan|kailangang|humihingi)',
      '(warehouse|store|account) manager (po ako|ako|position)',
      '(mag apply|resume|hugo boss|name plate|salamat boss|thank you boss|boss ang|ty boss)',
      '(survey|birthday|mug|poster)',
      '(ayos na|paki cancel na|naayos na|huwag na kayong)',
      '(manager|boss|amo) ko',
      'robot vacuum',
      'regalo (_|_ _|) boss',
    ],
    flags: [
      'Pakausap sa manager mo.',
      'Sino po ba ang namamahala sa inyo? Pakisabi tawagan ako',
      'Ipasa mo sa may awtoridad',

      'Gusto ko makausap ang manager nyo.',
      'paki-transfer sa supervisor',
      'bot ba ito?',
      'ayoko makipag-usap sa bot',
    ],
    ignores: [
      'Salamat boss, ang bilis ng delivery!',
      'Warehouse manager po ako, oorder ng tape.',
      'Birthday ng boss ng asawa ko, kailangan ng regalo.',

      'Sabi ng boss ko mali ang invoice.',
      'Sira ang robot vacuum.',
      'Hindi na kailangan makausap ang manager, ok na.',
    ],
  },
] satisfies RiskRule[];

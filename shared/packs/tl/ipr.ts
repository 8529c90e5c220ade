import type { RiskRule } from '../../model/risk.ts';
import { titles } from '../titles.ts';

export default [
  {
    id: 'ipr-claim-tl',
    version: 2,
    category: 'ipr',
    severity: 'high',
    lang: 'tl',
    title: titles.ipr,
    reported: true,
    any: [
      '@goods-tl (_|_ _|) @fake-tl',
      '@fake-tl (_|_ _|) @goods-tl',
      '(hindi|di|not|wala) (_|_ _|_ _ _|) (original|authentic|orig|legit|tunay|totoong|genuine)',
      {
        near: [
          '(mall|store|brand|boutique|service center|staff ng brand|technician|official store|website ng brand|system)',
          '(hindi|wala|walang|di)',
          '(sa kanila|galing|original|authentic|code|serial|record|record nila|gawa nila|tunay|warranty)',
        ],
        within: 12,
        ordered: true,
      },
      {
        near: [
          '(logo|spelling|nakasulat|font|tahi|amoy|kahon|box|tag|label|ngipin)',
          '(mali|maling|iba|ibang|tabingi|kulang|misspelled|hindi pareho|hindi tugma)',
          '(original|orig|brand|mall|boutique|peke|authentic|presyo|kahon|spelling|logo|lafufu)',
        ],
        within: 14,
      },
      {
        near: [
          '@take-tl',
          '@work-tl',
          '(ko|q|namin|ng shop namin|ng shop ko|ng shop q|akin|walang paalam|wlang paalam|walang pahintulot|kuha ko|kong|my|watermark|shop ko)',
        ],
        within: 9,
      },
      {
        near: [
          '@work-tl (_|_ _|) (ko|kong|namin|naming|q|kuha ko|ng shop ko|ng shop namin|ako ang nag shoot|gawa ko)',
          '@take-tl',
        ],
        within: 7,
      },
      '(copyright|trademark|intellectual property|ip rights|ipophl|karapatang ari|copyrighted)',
      {
        near: [
          '(shop|brand|pangalan|logo|tindahan)',
          '(ginaya|kapareho|isang letra|kamukha|katulad|kahawig|nalilito|nagpapanggap|gumagamit|magkapareho)',
          '(namin|ko|naming|brand namin|suki|customer)',
        ],
        within: 12,
      },

      '(peke|pekeng|fake|imitation|class a|replika|pirated|counterfeit) (_|_ _|) (sapatos|bag|item|product|produkto|pabango|brand|binenta|benta|pala|yung|ang|po|to|ito|na|dumating|binigay|relo|pinadala)',
      '(item|sapatos|bag|pabango|produkto|binebenta|benta|to|ito|yung|binigay|dumating|nila) (_|_ _|) (peke|fake|imitation|replica)',
      '(hindi|di) (_|_ _|) (original|authentic|orig|legit) (_|) (yung|ang|to|ito|pala|na|sapatos|item|bag|po)',
      '(ninakaw|kinopya|ginamit|ginagamit|kinuha|ginaya|nirepost|ni repost) (_|_ _|_ _ _|_ _ _ _|) (photos|pictures|litrato|video|design|logo|larawan|picture|content) (_|) (ko|namin|ng shop namin)',
      '(copyright|trademark) (_|) (namin|ko|infringement|violation)',
    ],
    unless: [
      '(copyright|trademark) (free|law|lawyer|registration assistance|registration fee|office)',
      'abogado ng (trademark|copyright)',
      '(mag|pag|magpa|pagpapa) (register|rehistro) ng (trademark|copyright|brand)',
      '(magparehistro|pagpaparehistro|magregister) ng (trademark|copyright|brand)',
      '(copyright|trademark) (ba|po ba) (ang|yung|ito)',
      'class (a|b|c) (po|) (ang|yung) (section|seksyon|grade)',
      'sa (tiangge|palengke|night market|bangketa)',
      '(fake|pekeng|peke) (order|orders|review|reviews|crab|account)',
      '(pekeng|peke|imitation|fake|faux) (kuko|crab|leather|balat|bulaklak|halaman|buhok|pilikmata|snow|grass|fur|lashes|tan|nails|account|cs|rider|agent|link|website|page|news|review|reviews|order|orders|eyelashes|plant|plants|flowers|candle|tattoo)',
      '(hindi|di) (_|_ _|) (peke|fake|imitation)',
      '(paano|pano) (_|_ _|) (malaman|makilala|malalaman|magparehistro|mag register)',
      '(napagkamalang|akala ko peke|akala ko fake|kala ko peke|kala ko fake|akala ko hindi original)',

      '(original|orig|legit|authentic|peke|fake) (_|) (ba|po ba|kaya)',
      '(fake|pekeng) (account|bulaklak|lashes|eyelashes|leather|review|order|cs|agent|halaman|page|website|nails)',
      '(na take down|tinanggal|na remove) (_|_ _|_ _ _|) (copyright|video)',
    ],
    flags: [
      'Akala ko legit, peke pala yung bag na dumating.',
      'Kinopya nila ang design ng t-shirt ko',
      'Sabi ng staff sa mall hindi raw sa kanila galing ang relo',

      'Peke po yung sapatos na dumating.',
      'fake ang binebenta nila',
      'Ginamit ng ibang shop ang photos namin',
      'hindi original yung bag',
    ],
    ignores: [
      'Paano mag-register ng trademark?',
      'Pekeng kuko po, may kasamang glue?',
      'Paano malalaman kung original ang bag?',

      'Original po ba ito o fake?',
      'Ang ganda ng fake lashes.',
      'Legit at original, salamat!',
      'May fake account na nag-message sa akin.',
    ],
  },
] satisfies RiskRule[];

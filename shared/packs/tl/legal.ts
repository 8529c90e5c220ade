import type { RiskRule } from '../../model/risk.ts';
import { titles } from '../titles.ts';

export default [
  {
    id: 'legal-threat-tl',
    version: 2,
    category: 'legal',
    severity: 'critical',
    lang: 'tl',
    title: titles.legal,
    any: [
      '(idedmnda|idedemnda|isusuplong|ipapademanda|ipademanda|sasampahan|kakasohan|kakasuhn|mananagot kayo sa batas|mananagot sa batas|hahabulin ko kayo|ipapasubpoena|estafa|ipapakulong|ipakulong|makukulong|mabubulok sa kulungan|magsasampa|maghahain|ididemanda|i sue|isue|idemanda|makikipagdemandahan|syndicated estafa|small claims)',
      '(kaso|kasong|demanda|reklamo|case) (_|_ _|) (laban sa|against|sa korte|sa piskal|sibil|kriminal|sibil at kriminal|estafa|na isasampa)',
      {
        near: [
          '(magsampa|magsasampa|isasampa|sasampahan|isampa|mag file|magfa file|magfile|nag file|ifa file|maghain|ihahain|karapatang|i file|file)',
          '(kaso|kasong|demanda|police report|complaint affidavit|legal case|case|affidavit|reklamo sa|habla|blotter)',
        ],
        within: 5,
        ordered: true,
      },
      {
        near: [
          '(magkita|kita|kita kits|magkikita|magharap|maghaharap|dadalhin|aabot|umabot|dalhin|abutin|hanggang)',
          '(korte|court|husgado|hukuman|piskalya)',
        ],
        within: 6,
        ordered: true,
      },
      {
        near: [
          '@law-tl',
          '(ko na|namin na|ko|namin|ni|na ang|na ang bahala|nalang|kakausap|kukuha|kumuha|kinausap|kakausapin|kausapin|pinahahanda|affidavit|formal letter|demand letter|tatawag|sulat|haharap|kumausap|nagpapayo|ipinasa|bahala|lumapit|lalapit|kumonsulta|konsulta|magpapadala|makakausap)',
        ],
        within: 6,
      },
      {
        near: [
          '@police-tl',
          '(magrereport|irereport|ire report|report|isusumbong|nagreport|magsusumbong|i report|i rereport|nagsumbong|pupunta|pumunta|lalapit|dudulog|idudulog|kumausap|kakausap|haharap|bahala|ipapahuli|ipapadampot|nagpunta|tatawag|dinulog|ipaparating|magpapablotter|papablotter|naghihintay|reklamo|itutuloy|isinumbong|makikipag ugnayan)',
        ],
        within: 7,
      },
      '(pablater|papablater|papablotter|nagpablotter|ipabablotter|mablotter|ipapapulis|ipapadampot|ipapahuli|ipahuli|ipapaaresto|posas|subpoena|warrant)',
      '(sa rehas|sa kulungan|sa likod ng rehas|sa selda|himas rehas) (_|_ _|_ _ _|)',
      '(legal action|legal na aksyon|legal na hakbang|aksyong legal|hakbang na legal|demand letter|police report|paraang legal|legal remedies|daanin sa batas|idaan sa batas|isusumbong sa batas|haharap sa batas|managot sa batas|nananagot sa batas|humabol sa batas|habulin sa batas|tagapagtanggol sa batas|labag sa batas|sa batas mananagot|sa batas kayo mananagot|karapatan sa batas|ayon sa batas ay)',
      'karapatang (_|_ _|) (magsampa|magdemanda|maghabla)',

      '(idedemanda|dedemanda|magdedemanda|demanda|ididemanda|nagdemanda|kakasuhan|kasuhan|magkakaso|magsasampa|sasampahan|maghahabla|ihahabla|makakasuhan|ikakaso)',
      '(magsampa|isasampa|magfile|mag file|nag file|nagfile|file) (_|_ _|) (kaso|reklamo sa korte|demanda|case|legal)',
      '(abogado|attorney|lawyer) (ko|namin|na ang|na kakausap|nalang)',
      '(magkita|kita|kita kits|magkikita) (_|_ _|) (korte|court|barangay|husgado)',
      '(ipapapulis|ipapupulis|ipapa pulis|ipapablotter|ipa blotter|ipapa blotter|magpapablotter|pablotter|blotter)',
      '(magrereport|irereport|ire report|report|isusumbong|nagreport|magsusumbong|i report|i rereport) (_|_ _|_ _ _|) (sa|to) (_|) (pulis|police|pnp|nbi|cidg|anti cybercrime|cybercrime)',
      '(kukuha|kumuha|kakausapin|kausapin|tatawag) (_|_ _|) (abogado|lawyer|attorney)',
      'small claims',
    ],
    unless: [
      'law firm (na|kung saan) (_|) (pinapasukan|pinagtatrabahuhan|nagtatrabaho)',
      '(abogado|abogada|lawyer|attorney) (po|) (ako|siya|sya) (_|) (propesyon|by profession)',
      '(hindi|di) ko (naman|po|) (kayo|sila|siya|sya) (naman|po|) (idedemanda|kakasuhan|ipapapulis|ipapablotter|ipapa)',
      '(kaibigan|friend|pinsan|kapitbahay) (_|_ _|_ _ _|) (blotter|pulis)',
      '(nagpa blotter|nagpablotter) yung (kapitbahay|kaibigan)',
      '(clearance|costume|uniform|laruan|toy|libro|helmet)',
      '(barangay|city hall) (_|_ _|) (po ang|address|hall|deliver|tapat)',

      '(kaibigan|friend|pinsan) (_|_ _|_ _ _|) (abogado|lawyer)',
      '(abogado|lawyer|attorney) (_|_ _|) (kaibigan|friend|pinsan|nagustuhan)',
      '(costume|laruan|libro) (_|_ _|) (pulis|abogado)',
      '(kailangan|need) (_|_ _|) (ba|pa) (_|) (blotter|pulis|police)',
      '(kailangan ba|need ba) (_|_ _|) blotter',
    ],
    flags: [
      'Hindi kami natatakot magsampa ng kaso laban sa inyo.',
      'Magkita na lang tayo sa korte.',
      'Nakausap ko na ang abogado ko tungkol sa inyo',
      'Magfa-file ako ng police report bukas',

      'Idedemanda ko kayo pag hindi nyo binalik pera ko.',
      'magrereport na ako sa NBI',
      'Abogado ko na ang kakausap sa inyo',
      'kita tayo sa korte',
      'ipapablotter ko yung rider',
    ],
    ignores: [
      'Naka-hold po ba ang parcel dahil sa batas ng customs?',
      'NBI clearance holder po, may stock pa ba?',
      'Tapat ng barangay hall po ang bahay namin.',

      'Nagustuhan ng kaibigan kong abogado yung sapatos!',
      'Hindi ko naman kayo idedemanda, gusto ko lang ng refund.',
      'Kailangan ba ng blotter para sa claim?',
      'Sabi ng kaibigan ko idedemanda niya yung seller.',
    ],
  },
] satisfies RiskRule[];

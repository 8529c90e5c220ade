import type { RiskRule } from '../../model/risk.ts';
import { titles } from '../titles.ts';

export default [
  {
    id: 'exposure-threat-tl',
    version: 2,
    category: 'exposure',
    severity: 'high',
    lang: 'tl',
    title: titles.exposure,
    any: [
      { near: ['@post-tl', '@media-tl'], within: 8, ordered: true },
      {
        near: [
          '(irereklamo|magrereklamo|ire report|irereport|irereprt|magrereport|isusumbong|magsusumbong|nagreklamo|magcocomplain|mag complain|nag file|magfile|mag file|lalapit|idudulog|file|ipapaabot|susulat|tatawag|pupunta|report|complain|nagsumbong|nireport|inireport|isinumbong|i report|ipapatawag|magtatanong|makikialam|i complain|complaint|dudulog|ipaparating|iaakyat|sumbong)',
          '@office-tl',
        ],
        within: 7,
        ordered: true,
      },
      '@office-tl (_|_ _|) (na lang|nalang|na ang|na bahala|ang magtatanong|ang bahala|ang haharap|complaint|na po)',
      {
        near: [
          '@press-tl',
          '(lalapit|pupunta|tatawag|mag email|kakausap|kakausapin|kausap|isusumbong|interview|interbyu|nag interview|ipapalabas|ilalabas|ipapa|papatawag|makikipag usap|nakausap|itatag|magbabalita|ibabalita|lumapit|ipararating|ipaparating|isasali|e email)',
        ],
        within: 7,
      },
      '(ipapa tulfo|ipapatulfo|patulfo|pa tulfo|tulfo na|kay tulfo|ipa tulfo|ipatulfo|mapapa tulfo|tutulfuhin|ipapa kmjs)',
      '(malaman|malalaman|makita|makikita|mabasa|mababasa|mabisto|mabubuking|babalaan|magbabala|binabalaan) (_|_ _|_ _ _|) (ng lahat|ng buong|ng publiko|ng ibang tao|ng mundo|ng madla|ng mga tao|ng sambayanan|ang iba|ang lahat|ng iba|ang publiko)',
      '(para|nang) (_|) (hindi na|di na|hindi|wala nang) (_|) (maloko|mabiktima|maloko ang|madamay|bumili|maulit) (_|_ _|) (iba|ang iba|ibang tao|sila|sa inyo)',
      {
        near: [
          '(one star|1 star|isang star|isang bituin|bad review|negative review|masamang review|zero star)',
          '(lahat|ibibigay|bibigyan|everywhere|app store|play store|google|expect|mag iiwan|iiwan|sunod sunod|babahain|para)',
        ],
        within: 8,
      },
      '(i boboycott|boycott|bo boycott|iboboykot|ibo boycott|ikakalat ko|ipagkakalat ko|ibubunyag ko|ivaviral ko|isasapubliko ko|sisiraan ko kayo|ikukuwento ko|ipapahiya ko ang shop|magva viral|viral kayo|mag viral kayo|abangan nyo)',

      '(irereklamo|magrereklamo|ire report|irereport|magrereport|isusumbong|magsusumbong|nagreklamo|magcocomplain|mag complain|nag file|magfile|mag file|lalapit|idudulog|file) (_|_ _|_ _ _|) (sa|with|to|kay) (_|) (dti|bsp|bangko sentral|sec|tulfo|npc|raffy tulfo|fda|ntc)',
      '(ipapa tulfo|ipapatulfo|patulfo|pa tulfo|tulfo na|kay tulfo)',
      '(ipo post|ipopost|ipost|i popost|popost|ikakalat|ipapakalat|ivaviral|papaviralin|ipapaviral|pa viral|ilalabas|i share|ishe share|isheshare|ieexpose|i expose|iexpose|ibubunyag|isiwalat) (_|_ _|_ _ _|) (facebook|fb|tiktok|twitter|social media|socmed|online|groups|group|ito|kayo|to|lahat|youtube)',
      '(malaman|para malaman|alam) (_|_ _|) (ng lahat|ng buong|ng publiko|ng ibang tao)',
      '(lalapit|pupunta|tatawag|mag email) (_|_ _|) (sa|) (_|) (media|gma|abs cbn|reporter|balita|news)',
    ],
    unless: [
      '(hindi|di) ko (naman|po|) (kayo|sila|siya|sya|to|ito) (naman|po|) (ipapa|ipapatulfo|irereklamo|ipopost|ipo post)',
      '(dti|sec|bir|fda|bsp) (permit|registration|registered|certificate|clearance|license|number)',
      '(ad|caption|giveaway|contest|tutorial)',
      '(nakita ko|napanood ko) (_|_ _|) (sa tiktok|sa fb|sa facebook|sa ig)',
      '(influencer|vlogger) (program|po ako|ako)',
      '(ang ganda|sobrang ganda|salamat|thank you|haul|unboxing)',

      '(pwede|puwede|paano|pano) (_|_ _|) (ba|bang|po|i|mag) (_|) (i share|post|ipost|ishare)',
      '(ganda|gusto ko|love|affiliate|review ko)',
    ],
    flags: [
      'Gagawan ko kayo ng video sa TikTok',
      'One star sa lahat ng app ang ibibigay ko para hindi na maloko ang iba',

      'Irereklamo ko kayo sa DTI.',
      'ipopost ko to sa facebook para malaman ng lahat',
      'lalapit na ako kay Tulfo',
      'nag-file na ako ng complaint sa BSP po, magrereklamo din ako sa DTI',
    ],
    ignores: [
      'Nakita ko sa TikTok yung item, may stock pa po?',
      'Paano sumali sa giveaway sa Facebook page?',
      'Sobrang ganda, nagpost ako ng unboxing sa fb!',

      'Pwede ba i-share sa TikTok gamit affiliate link?',
      'Ayoko naman ipost sa fb, paki-ayos na lang po.',
      'Ang ganda, pinost ko sa IG!',
    ],
  },
] satisfies RiskRule[];

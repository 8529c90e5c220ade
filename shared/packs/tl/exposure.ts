import type { RiskRule } from '../../model/risk.ts';
import { titles } from '../titles.ts';

export default [
  {
    id: 'exposure-threat-tl',
    version: 1,
    category: 'exposure',
    severity: 'high',
    lang: 'tl',
    title: titles.exposure,
    any: [
      '(irereklamo|magrereklamo|ire report|irereport|magrereport|isusumbong|magsusumbong|nagreklamo|magcocomplain|mag complain|nag file|magfile|mag file|lalapit|idudulog|file) (_|_ _|_ _ _|) (sa|with|to|kay) (_|) (dti|bsp|bangko sentral|sec|tulfo|npc|raffy tulfo|fda|ntc)',
      '(ipapa tulfo|ipapatulfo|patulfo|pa tulfo|tulfo na|kay tulfo)',
      '(ipo post|ipopost|ipost|i popost|popost|ikakalat|ipapakalat|ivaviral|papaviralin|ipapaviral|pa viral|ilalabas|i share|ishe share|isheshare|ieexpose|i expose|iexpose|ibubunyag|isiwalat) (_|_ _|_ _ _|) (facebook|fb|tiktok|twitter|social media|socmed|online|groups|group|ito|kayo|to|lahat|youtube)',
      '(malaman|para malaman|alam) (_|_ _|) (ng lahat|ng buong|ng publiko|ng ibang tao)',
      '(lalapit|pupunta|tatawag|mag email) (_|_ _|) (sa|) (_|) (media|gma|abs cbn|reporter|balita|news)',
    ],
    unless: [
      '(pwede|puwede|paano|pano) (_|_ _|) (ba|bang|po|i|mag) (_|) (i share|post|ipost|ishare)',
      '(ganda|gusto ko|love|affiliate|review ko)',
    ],
    flags: [
      'Irereklamo ko kayo sa DTI.',
      'ipopost ko to sa facebook para malaman ng lahat',
      'lalapit na ako kay Tulfo',
      'nag-file na ako ng complaint sa BSP po, magrereklamo din ako sa DTI',
    ],
    ignores: [
      'Pwede ba i-share sa TikTok gamit affiliate link?',
      'Ayoko naman ipost sa fb, paki-ayos na lang po.',
      'Ang ganda, pinost ko sa IG!',
    ],
  },
] satisfies RiskRule[];

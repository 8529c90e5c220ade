import type { RiskRule } from '../../model/risk.ts';
import { titles } from '../titles.ts';

export default [
  {
    id: 'outage-many-en',
    version: 1,
    category: 'outage',
    severity: 'high',
    lang: 'en',
    title: titles.outage,
    reported: true,
    negatable: false,
    any: [
      '(app|website|site|server|servers|system|platform|checkout|kirana|kiranapay|wallet|payment page|seller center|seller centre|service|live|livestream|login|payment|payments|api) (_|) (is|are|was|been|went|seems|totally) (down|offline|crashed|dead) (_|) (for everyone|for everybody|for all|for many|nationwide|everywhere|again|since|now|or|for hours|today|this morning|right now|all day|in|for me and|and)',
      '(is|are) (the|your|) (_|) (app|website|site|server|servers|system|platform|kirana|kiranapay|payment|payments|checkout|seller center|seller centre|wallet) (_|) (down|offline)',
      '(outage|server down|system down|servers down|system wide|systemwide|mass outage|downtime|service disruption)',
      "(everyone|everybody|all my friends|all sellers|many sellers|other sellers|many people|many users|other users|all users|lots of people|all of us|my whole team|whole office|all my customers|my customers all|many customers|my buyers|everyone else|all buyers|many buyers|hundreds of|thousands of|all my buyers|people on twitter|people online|a lot of people|a lot of sellers) (_|_ _|_ _ _|_ _ _ _|_ _ _ _ _|) (same problem|same issue|same error|same thing|can't|cannot|unable|error|down|failing|fails|crash|crashes|not working|affected|complaining|the same|got it too|experiencing|having this|has this|have this)",
      '(same|this) (problem|issue|error|bug) (_|_ _|_ _ _|) (for|with|to|by|happens to|affects|affecting|from) (_|) (everyone|everybody|all my friends|many people|all sellers|other sellers|many users|other users|all users|lots of people|many others|other people|several users|all accounts|my friends too|all of us|all my customers|my whole team)',
      "(can't|cannot|unable to) (_|_ _|) (log in|login|pay|check out|checkout|open) (_|_ _|_ _ _|) (everyone|everybody|and so do|neither can|nor can|my friends also|all of us|nobody can|no one can)",
      '(nobody|no one|none of us|none of my|no customer|no buyer) (_|_ _|) (can|is able to|manages to) (_|) (log in|login|pay|check out|checkout|open|order|access|buy|place|use)',
    ],
    unless: [
      '(price|prices|views|sales|ranking|rating|reach|step|slow|slowed|break|broke|calm|sit|upside|jacket|put|turned) down',
      '(planned|scheduled) maintenance',
    ],
    flags: [
      'Is the app down for everyone?',
      'All sellers in my group have the same error since this morning',
      'KiranaPay is down again',
      'nobody can check out right now',
      'Is there an outage?',
      'my whole team gets the same problem, cannot open seller center',
    ],
    ignores: [
      'My app crashes when I open the cart.',
      'The price went down after I bought it, can I get the difference?',
      'My views are down this week.',
      'The down jacket is too small.',
      'Everyone in my family loves it.',
      'I cannot log in since yesterday.',
    ],
  },
] satisfies RiskRule[];

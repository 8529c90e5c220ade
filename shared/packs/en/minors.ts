import type { RiskRule } from '../../model/risk.ts';
import { titles } from '../titles.ts';

export default [
  {
    id: 'minors-on-platform-en',
    version: 1,
    category: 'minors',
    severity: 'high',
    lang: 'en',
    title: titles.minors,
    any: [
      "(i am|i'm|im|i just turned|i turned|am|i was|we are|she is|he is|she's|he's|son is|daughter is|kid is|child is|brother is|sister is|and i am|only) (only|just|still|) (8|9|10|11|12|13|14|15|16|17|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen) (years old|year old|yrs old|yo|y o|years of age|yr old|years|and|but|can i|so i)",
      '(my|a|the|their|his|her) (8|9|10|11|12|13|14|15|16|17|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen) (year|years|yr|yrs) old (_|_ _|_ _ _|) (son|daughter|child|kid|boy|girl|brother|sister|nephew|niece|used|ordered|bought|is|opened|made|livestream|has|spent|cousin|host|)',
      '(son|daughter|child|kid|children|kids|little brother|little sister|nephew|niece|minor|teenager|teen|boy|girl) (_|_ _|) (ordered|bought|used my|used the|purchased|made an account|opened an account|created an account|signed up|spent|made a purchase|topped up|sent gifts|is livestreaming|is selling|registered) (_|)',
      "(i am|i'm|im|she is|he is|customer is|buyer is|host is|seller is|creator is) (_|) (a|still a|only a|) (minor|underage|under age|under 18|under eighteen|below 18|child|kid|under 16|under 13|not 18|not yet 18)",
      '(underage|under-age|under age|minor|child|children) (_|) (seller|user|users|host|hosts|creator|creators|livestreamer|account|girl|boy|streamer|on live|livestreaming|is selling|on a live|in a live|in the live|exploitation|abuse|porn|labour|labor)',
      '(minimum|min|legal|required|right|lowest|youngest|certain|correct|appropriate|allowed|what|the) (_|) (age|ages) (_|_ _|) (limit|requirement|requirements|restriction|restrictions|needed|required|to|for|do|can|must|should|is)',
      '(how old|what age|at what age) (do|does|must|should|can|would|to|is|are|am) (_|_ _|_ _ _|) (be|to|open|have|have to|need|register|use|get|sign|the|able|you|i|kid|child)',
      '(age) (limit|limits|requirement|requirements|restriction|restrictions)',
      '(can|could|may|allow|allowed|want|for|would like) (_|_ _|) (my|a) (kid|kids|child|children|son|daughter|teenager|minor|teen) (_|_ _|) (have|open|get|use|own|create|set up|sell|register|be|to have|an account|account|accounts)',
      '(children|kids|teenagers|minors|my kids|my children) (can|allowed|have|use|open|be able) (_|_ _|) (account|accounts|use|this|open|to|have)',
      '(account|accounts|card|top up) for (my|a) (_|) (child|children|kid|kids|son|daughter|teenager|teen)',
      '(sold|sell|selling|sells|delivered|deliver) (_|_ _|) (vape|vapes|alcohol|cigarettes|knives|tobacco|beer|wine) to (_|) (minor|minors|child|children|kid|kids|teen|teens|teenager|son|daughter|underage)',
    ],
    unless: [
      '(toy|toys|gift|present|dress|shoes|size|clothes|book|books|bike|seat|costume|shirt|birthday|uniform|product|jacket|sneakers|helmet|game|puzzle|diaper|diapers|mask|vitamins|milk|backpack|bag)',
      '(years|yrs) (experience|ago|warranty|with|of)',
      '(minor|small) (issue|scratch|scratches|problem|defect|damage|dent|change|detail|question)',
      '(wine|cheese|old age|age of empires|account age|anti age|anti aging)',
    ],
    flags: [
      "I'm 14 years old, can I open a shop?",
      'My 12 year old son ordered without asking me.',
      'There is an underage girl livestreaming on this account.',
      'How old do I need to be to use KiranaPay?',
      'I am a minor, my mom does not know',
      'is there an age limit to sign up',
    ],
    ignores: [
      'I need a toy for my 8 year old daughter.',
      'There is a minor scratch on the box.',
      'I have been a seller for 10 years with good ratings.',
      'The kids size is too small.',
      'My daughter loves it!',
      'I am 35 years old and never saw such service.',
    ],
  },
] satisfies RiskRule[];

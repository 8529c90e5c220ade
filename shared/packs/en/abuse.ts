import type { RiskRule } from '../../model/risk.ts';
import { titles } from '../titles.ts';

export default [
  {
    id: 'abuse-language-en',
    version: 1,
    category: 'abuse',
    severity: 'normal',
    lang: 'en',
    title: titles.abuse,
    any: [
      '(fuck|fucking|fucked|fucker|fuckers|motherfucker|motherfuckers|fck|fuk|f*ck|stfu|gtfo) (you|off|u|this company|your|kirana|yourself|idiots|useless|liars|thieves|scammers|shit|stupid|all of you)',
      '(motherfucker|motherfuckers|asshole|assholes|bastard|bastards|bitch|bitches|cunt|cunts|dickhead|dickheads|scumbag|scumbags|retard|retards|retarded|son of a bitch|piece of shit|pieces of shit|full of shit|shithead|bullshitters|stfu|whore)',
      "(you|u|you're|ur|your staff|your agents|your cs|you people|you guys|you all|your support|you lot|kirana|bunch of|all of you|all) (_|) (are|is|) (_|_ _|) (idiot|idiots|stupid|moron|morons|dumb|imbecile|imbeciles|useless idiots|pigs|dogs|thieves|brainless|liars|trash|garbage|crooks|worthless|clowns|parasites|braindead|dumbass|dumb asses)",
      '(fucking|bloody|damn|god damn|goddamn) (idiot|idiots|liar|liars|thief|thieves|useless|joke|thieves|scammer|scammers|morons|stupid|incompetent|clowns)',
      '(stupid|dumb|useless|brainless|idiotic) (idiot|bot|agent|agents|people|company|cs|staff|customer service|support|app|fools|fool|bastard)',
      '(go to hell|rot in hell|screw you|shut up|drop dead|burn in hell|eat shit|kiss my ass)',
    ],
    unless: [
      "(i'm|i am|i feel|i was|i feel so|my|am i) (so|such|being|) (stupid|an idiot|dumb|a moron|idiot)",
      '(called|calls|calling|named|told|insulted) (me|us|him|her|my wife) (a|an|) (_|)',
      '(book|game|movie|series|shirt|idiot proof|stupid question|dumb question|sorry for|card game)',
    ],
    flags: [
      'You are all idiots.',
      'fuck you kirana',
      'What a bunch of useless liars and thieves you are all morons',
      'stupid bot, give me a refund',
      'go to hell',
      'you f u c k i n g thieves? no, you piece of shit',
    ],
    ignores: [
      'Sorry for the stupid question, how do I track it?',
      'I am so stupid, I typed the wrong address.',
      'The book "The Idiot" came torn.',
      'The rider called me an idiot.',
      'Please shut the old account.',
      'This bloody Mary mix is great.',
    ],
  },
] satisfies RiskRule[];

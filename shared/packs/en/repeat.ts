import type { RiskRule } from '../../model/risk.ts';
import { titles } from '../titles.ts';

export default [
  {
    id: 'repeat-contact-en',
    version: 1,
    category: 'repeat',
    severity: 'normal',
    lang: 'en',
    title: titles.repeat,
    negatable: false,
    any: [
      "(second|2nd|third|3rd|fourth|4th|fifth|5th|sixth|6th|seventh|7th|tenth|10th|umpteenth|hundredth|nth) (time|email|message|ticket|call|complaint|chat|contact|mail|follow up) (_|_ _|) (i|that i|i've|im|i'm|contacting|writing|asking|messaging|calling|about|to you|already|reporting|chatting|emailing|now|and still|this week|for the same|i'm)",
      '(contacted|contacting|called|calling|emailed|emailing|messaged|messaging|wrote|written|chatted|asked|asking|complained|complaining|reported|reporting|followed up|following up|chased|chasing|told|reached out) (_|_ _|_ _ _|_ _ _ _|) (three|3|four|4|five|5|six|6|seven|7|eight|8|ten|10|many|several|multiple|countless|so many|numerous|a dozen|dozens of|hundred) times',
      '(how many|so many|many|several|multiple|countless|numerous) (more|) (times|emails|messages|tickets|calls|chats) (_|_ _|) (do i|must i|should i|have to|need to|already|i have|but no|with no|no reply|without|to)',
      '(again and again|over and over|time and again|keep having to|have to keep|every day i|every time i contact|every time i call|every time i ask)',
      '(keep|keeps|kept|keeping) (_|_ _|) (asking|contacting|calling|emailing|messaging|repeating|explaining|telling|chasing|following up|giving me the same|getting the same|saying the same|sending the same|promising|closing my)',
      '(you|your colleague|your team|your agent|your agents|agent|agents|they|customer service|support|he|she|cs|kirana|someone|previous agent|last agent) (_|_ _|) (promised|promise|assured|guaranteed|swore) (_|)',
      '(was|were|been|i was|got) (_|) (promised|assured|guaranteed) (_|)',
      '(no one|nobody|none|noone) (_|_ _|) (replied|replies|responds|responded|reply|answered|answers|called|called back|calls back|helped|contacted|contacts|follows up|followed up|cares|gets back|got back|came back|has replied|has responded|has called)',
      '(still|yet) (_|) (no|not|nothing) (_|) (reply|response|answer|replied|answered|news|feedback|update|solution|resolved|solved|fixed) (_|_ _|) (after|since|from|despite|from you)',
      '(broken|empty|false) (promise|promises)',
      'same (answer|reply|response|template|excuse|copy paste|replies|answers|excuses) (again|every|each|over|all|for)',
      "(i've|i have|have|i had) (already|) (contacted|called|emailed|messaged|written|asked|complained|reported) (_|) (you|this|support|about this|cs|customer service) (_|) (before|last week|yesterday|twice|already|again|yesterday and|since)",
      '(previous|earlier|old|other|last) (ticket|tickets|case|complaint) (_|_ _|) (closed|ignored|unanswered|was closed|got closed|not solved|unsolved|with no|without)',
    ],
    unless: [
      '(ordered|bought|order|buy|shop|purchased) (_|_ _|) (times|here many|from you many|many times|several times)',
      '(as|seller|courier|shop) (_|) promised (_|) (colour|color|size|item|in the description|quality|description)',
      '(tried|logged|log|signed|login|sign|logging) (_|_ _|_ _ _|) (in|log|login|pay|paying|payment|upload|uploading|the code|code|to pay|restart|reinstall)',
      '(again and again|over and over) (love|great|buy|order|wear|recommend)',
    ],
    flags: [
      'This is the third time I am contacting you.',
      'I have called five times and nobody helps.',
      'You promised a refund by Friday.',
      'How many times do I have to explain this?',
      'nobody replied to my emails',
      'still no answer after two weeks',
      'i keep getting the same template',
    ],
    ignores: [
      'I have ordered here many times, love it.',
      'I tried to pay several times but it fails.',
      'This is my third time buying this shirt.',
      'I tried to log in five times.',
      'Is it delivered the second time tomorrow?',
      'The colour is as promised in the description.',
    ],
  },
] satisfies RiskRule[];

import type { RiskRule } from '../../model/risk.ts';
import { titles } from '../titles.ts';

export default [
  {
    id: 'exposure-threat-en',
    version: 1,
    category: 'exposure',
    severity: 'high',
    lang: 'en',
    title: titles.exposure,
    any: [
      '(report|reporting|reported|complain|complaining|complained|escalate|escalating|take|taking|write|writing|forward|forwarding) (you|you all|this|it|kirana|them|your company|this shop|the seller|this matter|my case|everything|) (to|with) (the|a|our|my|) @regulator-en',
      '(file|filing|filed|lodge|lodging|lodged|submit|submitting|make|making) (a|an|my) (formal|official|) complaint (with|to|at) (the|) (@regulator-en|authorities|government|ministry)',
      '@regulator-en (complaint|will hear|will know|report)',
      '(hear|hearing) from (the|) @regulator-en',
      "(i'll|i will|we will|we'll|gonna|going to|want to|ready to|about to|have to|must|let me|will) (also|) (post|expose|share|blast|broadcast|publish|upload|spread|viral|livestream|tweet) (this|it|you|everything|about this|about you|my story|my experience|the video|the screenshots|screenshots|all of this|kirana|the chat|these chats|the photos|a video) (on|to|all over|in|) (@media-en|)",
      '(post|posting|posted|share|sharing|upload|uploading|expose|exposing|blast|tweet|tweeting|publish|publishing|spread|put) (this|it|you|everything|about this|about you|my story|my experience|this video|the video|a video|screenshots|the screenshots|all of this|these screenshots|this chat|the whole story) (on|to|all over|across|in) (my|) @media-en',
      '(go|going|went|make|making|made) (this|it|) (viral|public with this|public about this|public on)',
      '(going|go) public',
      '(make|making) (this|it|you|kirana) (go|) (viral|famous for the wrong reasons)',
      '(talk|talking|speak|speaking|going|go|contact|contacting|email|emailing|reach out|write|writing|tell|telling|call|calling|story|straight|tip off) (to|) @press-en',
      '(tell|telling|warn|warning) (everyone|everybody|people|the whole world|all my followers|my followers|my friends) (on|not to|about you|about this|about kirana|what you)',
      '(name and shame|naming and shaming)',
      '(expose|exposing) (you|kirana|this company|your company|this app|this scam|this shop|the seller|them)',
      '(everyone|everybody|the whole country|the world|people) (will|should|needs to|must|is going to) (know|see|hear) (about|how|what|that)',
      'one star (review|reviews) (everywhere|on every|on all)',
    ],
    unless: [
      '(can|could|may|how do|how can|how to|want to|help me) i (share|post|upload) (this|it|the video|my|a video) (to|on|with)',
      '(share|post|posted|posting|sharing) (it|this|this video|the video|a video) (to|on) (my|) @media-en (shop|store|because|to promote|for my review|for the affiliate)',
      '(unboxing|affiliate|promo|promote|ootd|happy|love|loved|beautiful|thank you so much|amazing)',
      '(works for|work for|job at|working for|intern at) @press-en',
    ],
    flags: [
      'If this is not solved by tonight I will post everything on TikTok.',
      "I'm going to report you to the consumer protection agency",
      'I have already filed a formal complaint with DTI.',
      'time to make this go viral then',
      'I know people at the news, I am talking to a journalist tomorrow',
      "I'll expose you on social media",
      'Everyone will know how you treat customers.',
    ],
    ignores: [
      'Can I share this video on TikTok with my affiliate link?',
      'I am not going to post this on Facebook, please just help.',
      'My unboxing went on TikTok and people loved it.',
      'My friend said she will post it on Twitter.',
      'I saw your ad on Instagram, is the voucher still valid?',
      'I work as a journalist, please deliver to the newspaper office.',
      'Why did my video not go viral, views dropped to zero',
    ],
  },
] satisfies RiskRule[];

import type { RiskRule } from '../../model/risk.ts';
import { titles } from '../titles.ts';

export default [
  {
    id: 'manager-request-en',
    version: 1,
    category: 'manager',
    severity: 'normal',
    lang: 'en',
    title: titles.manager,
    any: [
      '(speak|speaking|talk|talking|spoke|escalate|connect|connected|transfer|transferred|forward|pass|put|refer|complain|chat|discuss|hand|raise|bring|take|escalated) (me|us|this|it|my case|my complaint|my ticket|) (through|directly|now|over|up|) (to|with) (a|an|the|your|someone|somebody|another|any|) (_|) (manager|supervisor|superior|team lead|team leader|human|real person|human agent|live agent|real human|real agent|person in charge|boss|management|person|higher up|senior|senior agent|someone higher|higher department|actual person|actual human|head|director|upper management|someone senior)',
      '(speak|talk|connect|transfer|chat|escalate) (me|this|it|) (to|with) (someone|somebody|anyone) (_|) (higher|senior|in charge|above|else|competent|with authority|real|human|who can|who actually|who is not|who knows)',
      '(want|need|get|give|call|bring|demand|request|where is|asking for|asked for|contact|fetch|ask for|send|see|requesting|demanding|like) (me|to see|to speak to|) (a|an|the|your) (_|) (manager|supervisor|superior|team lead|team leader|human|human agent|real person|live agent|real human|boss|senior agent|human being)',
      '(manager|supervisor) (please|pls|now|asap|immediately|to call me|call me|contact me|to contact me)',
      '(not|no|stop) (a|an|with a|talking to a|more|the|) (bot|bots|chatbot|robot|auto reply|automated reply|automated replies|ai) (_|_ _|) (human|person|please|anymore|want|need|real|agent)',
      '(is|are) (this|you|there) (a|an|any) (bot|robot|real person|human|real human|real people|ai)',
      "(don't|do not|dont|stop|tired of|sick of) (want to |want|) (talk|talking|speak|chat|chatting|deal|dealing) (to|with) (a|the|) (bot|bots|robot|robots|chatbot|machine|ai)",
      '(escalate|escalating|escalated) (this|it|my case|my complaint|my issue|the issue|the matter|my ticket|further|to a higher|immediately|please|to your)',
    ],
    unless: [
      '(my|our) (manager|boss|supervisor) (_|) (said|asked|wants|wanted|loves|loved|told|needs|is|ordered|bought)',
      '(account|shop|store|warehouse|product|project|brand|sales|office|restaurant|hotel|general|campaign|file|task|ads|password|relationship|category|inventory) manager',
      '(gift|mug|present|shirt|card) for (my|the) (boss|manager)',
      '(human hair|human resources|human anatomy)',
      '(thank|thanks|praise|compliment|commend)',
    ],
    negatable: true,
    flags: [
      'I want to speak to your manager.',
      'get me a supervisor now',
      'Can I talk to a real person please?',
      'Please escalate this to your team lead',
      'I do not want to talk to a bot, human please',
      'are you a bot?',
      "I'd like to speak with someone higher up",
    ],
    ignores: [
      'My manager said the invoice is wrong.',
      'Where is the shop manager app?',
      'A mug for my boss, can it be engraved?',
      'I spoke with an account manager about ads last week.',
      'No need to escalate this, it is fine.',
      'The wig is human hair, right?',
    ],
  },
] satisfies RiskRule[];

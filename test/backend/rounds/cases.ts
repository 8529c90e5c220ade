import { randomUUID } from 'node:crypto';
import { actionBody, escalationBody } from '../house.ts';
import type { Step } from '../round.ts';

const text = {
  title: 'A caller is not the bank',
  happened: 'The customer read a code to a caller.',
  instead: 'Freeze the wallet first.',
  quotes: [],
  sops: ['PAY-014'],
  sites: [],
};

/** What is learned from cases: verdicts, rules of one's own, lessons, repeat problems. */
export function casesRound(): Step[] {
  const raised = escalationBody();
  const at = raised.raisedAt;
  const about = { console: 'casebook', ticket: 't1', category: 'fraud', severity: 'high' };
  const proposal = (id: string) => ({
    ...{ id, at, ...about, lang: 'en' },
    words: ['wallet emptied'],
    case: 'My wallet emptied itself overnight.',
  });
  const [accepted, declined, lesson] = [randomUUID(), randomUUID(), randomUUID()];
  const rule = { title: 'Wallet emptied', category: 'fraud', severity: 'high' };
  const words = ['wallet emptied'];
  const ofRule = ({ acceptRule }: { acceptRule?: { versions: { id: string }[] } }) => ({
    params: { id: acceptRule?.versions[0]?.id ?? '', version: '1' },
  });
  const act = (body: Parameters<typeof actionBody>[0]): Step => [
    'act',
    'rina',
    { params: { id: raised.id }, body: actionBody(body) },
  ];
  return [
    [
      'sendVerdict',
      'rina',
      { body: { id: randomUUID(), at, ...about, rule: 'fraud-a@1', verdict: 'confirmed' } },
    ],
    ['precision', 'agus', {}],
    ['precision', 'cebu', {}],
    ['proposeRule', 'rina', { body: proposal(accepted) }],
    ['proposeRule', 'rina', { body: proposal(declined) }],
    ['ruleProposals', 'rina', {}],
    ['acceptRule', 'admin', { params: { id: accepted }, body: { ...rule, words } }],
    ['takeBackRule', 'admin', ofRule],
    ['putBackRule', 'admin', ofRule],
    ['packs', 'putri', {}],
    ['declineRule', 'admin', { params: { id: declined }, body: { reason: 'The same' } }],
    ['raise', 'putri', { body: raised }],
    act({ do: 'take' }),
    act({ do: 'measure', text: 'Warn of callers', owner: 'Product', due: '2026-12-01' }),
    act({ do: 'answer', text: 'Frozen' }),
    act({ do: 'inform' }),
    act({ do: 'cause', rootCause: 'phishing', resolution: 'Told' }),
    act({ do: 'close' }),
    [
      'saveLesson',
      'rina',
      { params: { id: lesson }, body: { ...text, escalation: raised.id, revision: 0 } },
    ],
    ['lessons', 'quinn', {}],
    ['publishLesson', 'rina', { params: { id: lesson }, body: { revision: 1 } }],
    ['publishedLessons', 'putri', {}],
    ['lessonReaders', 'agus', { params: { id: lesson } }],
    ['withdrawLesson', 'rina', { params: { id: lesson } }],
    ['repeats', 'agus', { query: { by: 'cause', weeks: '12' } }],
    ['repeats', 'cebu', { query: { by: 'sop', weeks: '4' } }],
  ];
}

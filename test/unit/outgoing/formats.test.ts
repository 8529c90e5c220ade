import { AdaptiveCard, SerializationContext, Versions } from 'adaptivecards';
import { describe, expect, it } from 'vitest';
import type { Target } from '../../../backend/outgoing/formats/format.ts';
import { formats } from '../../../backend/outgoing/formats/index.ts';
import {
  type WebhookEvent,
  type WebhookFormat,
  webhookEvents,
} from '../../../shared/model/webhook.ts';
import {
  documentProblem,
  larkProblem,
  pagerdutyProblem,
  slackProblem,
  teamsProblem,
} from '../../backend/other-systems.ts';
import { toldEscalation } from '../../backend/told.ts';

/** The longest and the worst that people can write, against what each system takes. */

const now = new Date('2026-11-22T08:00:00.000Z');
const target: Target = {
  url: 'https://other.example',
  access: { key: 'R'.repeat(32), user: 'sari', password: 'token', project: 'OPS', closing: '31' },
  secrets: ['whsec_c2VjcmV0'],
};

const sentences = {
  en: 'The money is gone & nobody answers. ',
  id: 'Uangnya hilang dan tidak ada yang menjawab. ',
  ms: 'Duit hilang dan tiada siapa menjawab. ',
  th: 'เงินหายไปแล้วและไม่มีใครตอบเลย ',
  vi: 'Tiền đã mất và không ai trả lời cả. ',
  tl: 'Nawala ang pera at walang sumasagot. ',
  zh: '钱不见了，没有人回答。',
  emoji: 'x👩‍👩‍👧‍👦🏴󠁧󠁢󠁳󠁣󠁴󠁿😡',
  pairs: '😡',
  quotes: '"\\\n\t<>&',
  unseen: '\u0000\u0001\u001b[31m\u007f!',
};
const markup =
  '<!channel> <@U123> <https://evil.example|bank> @everyone @here <at>Sari</at> <at id="all"></at> ' +
  '[bank](https://evil.example) [~accountid:1] {code} [code]<script>x()</script>[/code] *b* https://evil.example ';
const wholly = (text: string, most: number) =>
  text
    .repeat(most)
    .slice(0, most)
    .replace(/[\ud800-\udbff]$/, '');

/** As much of everything as the model of an escalation lets in. */
const longest = (text: string, type: WebhookEvent['type'] = 'escalation.raised'): WebhookEvent => ({
  id: 'event',
  type,
  timestamp: now.toISOString(),
  workspace: 'kirana',
  data: {
    escalation: toldEscalation({
      number: 'E-2917',
      queue: wholly('q', 64),
      ticket: { console: wholly(text, 64), id: wholly(text, 128) },
      rootCause: wholly('r', 64),
    }),
    ...(type === 'escalation.alarm' ? { alarm: { clock: 'answer', level: 'late' } } : {}),
    text: { subject: wholly(text, 500), summary: wholly(text, 4000) },
    link: 'https://deskside.kirana.example/desk/?case=6d2f4f3e-0000-4000-8000-000000000000',
  },
});
const lesson = (title: string): WebhookEvent => ({
  ...longest(''),
  type: 'lesson.published',
  data: { lesson: { id: 'l', version: 1, title, sops: ['PAY-014'] } },
});
const test: WebhookEvent = { ...longest(''), type: 'test', data: {} };

const written = (format: WebhookFormat, event: WebhookEvent, remote?: string) => {
  const { body = '' } = formats[format].write(event, target, now, remote);
  // Half an emoji would be written as its number.
  expect(body).not.toMatch(/\\ud[89a-f]/i);
  return { bytes: Buffer.byteLength(body), body: JSON.parse(body) };
};

const events: [string, WebhookEvent][] = [
  ...Object.entries(sentences).map(([name, text]): [string, WebhookEvent] => [name, longest(text)]),
  ...webhookEvents.map((type): [string, WebhookEvent] => [type, longest(markup, type)]),
  ['a lesson', lesson(wholly(`${sentences.emoji}\n${markup}`, 120))],
  ['nothing but space', longest(' \n ')],
  ['nothing', longest('')],
  ['a test', test],
];

describe.each(events)('%s', (_name, event) => {
  it('Slack takes it, and it names nobody', () => {
    const { body } = written('slack', event);
    expect(slackProblem(body)).toBe('');
    expect(body.text).not.toMatch(/[<>]/);
    expect(body.link_names).toBe(undefined);
  });

  it('Teams takes it: its own reader, and 28 KB however they are counted', () => {
    const { bytes, body } = written('teams', event);
    expect(teamsProblem(body)).toBe('');
    expect(Math.max(bytes, 2 * JSON.stringify(body).length)).toBeLessThan(28 * 1024);
    const { content } = body.attachments[0];
    expect(content.msteams.entities).toBe(undefined);
    const reading = new SerializationContext(Versions.v1_4);
    const card = new AdaptiveCard();
    card.parse(content, reading);
    expect(
      Array.from({ length: reading.eventCount }, (_, at) => reading.getEventAt(at).message),
    ).toEqual([]);
    expect(card.getItemCount()).toBe(content.body.length);
  });

  it('Lark takes it: 20 KB at most', () => {
    const { bytes, body } = written('lark', event);
    expect(larkProblem(body)).toBe('');
    expect(bytes).toBeLessThan(20_000);
    expect(JSON.stringify(body)).not.toMatch(/"tag":"(lark_md|markdown|at)"/);
  });

  it('PagerDuty takes it', () => {
    const { bytes, body } = written('pagerduty', event);
    expect(pagerdutyProblem(body)).toBe('');
    expect(bytes).toBeLessThan(512 * 1024);
  });

  it('Jira takes it, as an issue and as a comment', () => {
    const { summary, description, labels } = written('jira', event).body.fields;
    expect(summary.length).toBeLessThanOrEqual(255);
    expect(summary).not.toMatch(/[\r\n]/);
    expect(labels.join('')).not.toMatch(/\s/);
    const { body } = written('jira', event, 'OPS-1').body;
    for (const text of [description, body ?? description]) {
      expect(documentProblem(text)).toBe('');
      expect(JSON.stringify(text).length).toBeLessThan(32_767);
      expect(JSON.stringify(text)).not.toContain('"mention"');
    }
  });

  it('ServiceNow drops nothing of it, the link least of all', () => {
    const { short_description, description } = written('servicenow', event).body;
    expect(short_description.length).toBeLessThanOrEqual(160);
    expect(description.length).toBeLessThanOrEqual(4000);
    expect(description).toContain(event.data.link ?? '');
    const { work_notes } = written('servicenow', event, 'abc').body;
    expect(`${short_description}${description}${work_notes}`).not.toMatch(/\[\/?code\]/i);
  });
});

import type { Escalation } from '../../../shared/model/escalation.ts';
import { tickets } from './content.ts';
import { at, iso, settled, show } from './show.ts';

type Options = NonNullable<Parameters<typeof show>[0]>;

const rina = { id: 's1', name: 'Rina Hapsari' };
const marco = { id: 's2', name: 'Marco Lim' };
const putri = { id: 'u1', name: 'Putri Anggraini' };
let serial = 0;
const id = () => `00000000-0000-4000-9000-${String(++serial).padStart(12, '0')}`;

type Raise = Parameters<Awaited<ReturnType<typeof show>>['memory']['escalationOf']>[0];
export const raiseOf = (
  ticket: (typeof tickets)[keyof typeof tickets],
  part: Partial<Raise>,
): Raise => ({
  id: id(),
  category: 'fraud',
  severity: 'critical',
  queue: 'account-safety',
  ticket: { console: ticket.console, id: ticket.id, url: ticket.url, subject: ticket.subject },
  summary: 'What happened',
  needs: [],
  evidence: [],
  raisedAt: iso(14, 13),
  ...part,
});

const bad =
  'Halo Pak Budi, mohon maaf atas kejadian ini. Dana Bapak pasti kembali dalam 24 jam. Akun Bapak kami kunci dulu. Trims ya.';
export const drafts = {
  bad,
  clean:
    'Hi Maricel, thank you for writing in. I am looking at the refund for order KR-7719-2045 now and will write again by tomorrow at 5 pm. Kind regards, Putri',
  cleanTakeover:
    'Halo Pak Budi, mohon maaf atas kejadian ini. Laporan Bapak kami teruskan ke tim keamanan akun dan kami kabari lagi hari ini pukul 17.00. Terima kasih, Putri',
};

/** Every state of the panel, as a test or a picture needs it. */
export const states = {
  async normal(options: Options = {}) {
    const shown = await show({ clock: at(14, 16), ...options });
    await shown.open(tickets.refund);
    await shown.type(tickets.refund, drafts.clean);
    return shown;
  },
  async flag(options: Options = {}) {
    const shown = await show({ clock: at(14, 5), ...options });
    await shown.open(tickets.takeover);
    shown.time.now = at(14, 11);
    await shown.type(tickets.takeover, bad);
    return shown;
  },
  /** Nobody but the second opinion saw it. */
  async perhaps(options: Options = {}) {
    const shown = await show({ clock: at(14, 5), ...options });
    await shown.open(tickets.solicitor);
    shown.root.querySelector<HTMLElement>('.flag-title .button')?.focus();
    const { userEvent } = await import('vitest/browser');
    await userEvent.keyboard('{Enter}');
    await settled();
    return shown;
  },
  async lasting(options: Options = {}) {
    const shown = await show({ clock: at(14, 5), ...options });
    await shown.open(tickets.court);
    return shown;
  },
  async lastingAsked(options: Options = {}) {
    const shown = await states.lasting(options);
    shown.root.querySelector<HTMLElement>('.flag .button.text')?.focus();
    const { userEvent } = await import('vitest/browser');
    await userEvent.keyboard('{Enter}');
    await settled();
    return shown;
  },
  async lastingReported(options: Options = {}) {
    const shown = await states.lastingAsked(options);
    const { userEvent } = await import('vitest/browser');
    await userEvent.keyboard('{Tab}{Enter}');
    await settled();
    return shown;
  },
  /** A reply went out and the reply box is empty again. */
  async scored(options: Options = {}) {
    const shown = await states.normal(options);
    await shown.reply(
      tickets.refund,
      'Hi Maricel, we will get back to you. PLEASE WAIT FOR IT. Kind regards, Putri',
    );
    return shown;
  },
  async scoredParts(options: Options = {}) {
    const shown = await states.scored(options);
    shown.root.querySelector<HTMLElement>('.dock-state .link')?.focus();
    const { userEvent } = await import('vitest/browser');
    await userEvent.keyboard('{Enter}');
    await settled();
    return shown;
  },
  async stopped(options: Options = {}) {
    const shown = await states.flag(options);
    await shown.send(tickets.takeover);
    return shown;
  },
  /** Half done: two steps ticked, one said in a reply that stands in the conversation. */
  async proven(options: Options = {}) {
    const shown = await show({
      clock: at(14, 31),
      ...options,
      prepare({ world }) {
        world.store.set('ticket:casebook/48213', {
          at: at(14, 30),
          done: { 'PAY-014': { 0: iso(14, 27), 1: iso(14, 29) } },
          doubted: {},
          following: 'PAY-014',
          dismissed: {},
          flaggedAt: {},
          rejected: [],
          recorded: [],
        });
      },
    });
    await shown.open({
      ...tickets.refund,
      messages: [
        ...tickets.refund.messages,
        {
          author: 'agent',
          internal: false,
          text: 'Hi Maricel, thank you for waiting. Your refund for order KR-7719-2045 has left us and the bank usually books it by Friday.',
          at: iso(14, 30),
        },
      ],
    });
    await settled(150);
    return shown;
  },
  async macro(options: Options = {}) {
    const shown = await show({
      clock: at(14, 31),
      ...options,
      prepare({ world }) {
        world.store.set('ticket:casebook/48247', {
          at: at(14, 30),
          done: { 'LOG-006': { 0: iso(14, 27), 1: iso(14, 29), 2: iso(14, 30) } },
          following: 'LOG-006',
          dismissed: {},
          flaggedAt: {},
          rejected: [],
          recorded: [],
        });
      },
    });
    await shown.open(tickets.parcel);
    return shown;
  },
  /** A fix that was edited since, and a macro above it. */
  async journal(options: Options = {}) {
    const shown = await states.macro(options);
    await shown.type(tickets.parcel, 'Hi, thank you for shopping at kirana.');
    const { page } = await import('vitest/browser');
    await page.getByRole('button', { name: 'Replace', exact: true }).first().click();
    await settled();
    await page.getByRole('button', { name: /Put in reply/ }).click();
    await settled();
    await shown.type(tickets.parcel, shown.world.text.replace('Kirana', 'Kirana Mall'));
    shown.root.querySelector('.journal')?.scrollIntoView();
    return shown;
  },
  async escalate(options: Options = {}) {
    const shown = await states.flag(options);
    await shown.type(tickets.takeover, drafts.cleanTakeover);
    await shown.panel.command('escalate');
    await settled();
    return shown;
  },
  async answered(options: Options = {}) {
    const shown = await show({
      clock: at(14, 23),
      ...options,
      prepare({ world, escalationOf }) {
        world.store.set('ticket:casebook/48231', {
          at: at(14, 13),
          done: { 'SAF-003': { 0: iso(14, 12), 1: iso(14, 12), 2: iso(14, 13) } },
          following: 'SAF-003',
          dismissed: {},
          flaggedAt: { fraud: iso(14, 5) },
          rejected: [],
          recorded: [],
        });
        const escalation: Escalation = {
          ...escalationOf(raiseOf(tickets.takeover, {})),
          receivedAt: iso(14, 15),
          state: 'resolved',
          owner: rina,
          acknowledgedAt: iso(14, 15),
          answeredAt: iso(14, 22),
        };
        escalation.ticket.lang = 'id';
        escalation.events.push(
          { id: id(), do: 'take', at: iso(14, 15), by: rina },
          {
            id: id(),
            do: 'answer',
            at: iso(14, 22),
            by: rina,
            text: 'The account is frozen and the bank holds the transfer until Monday. Ask when the call came. Name no day for a refund.',
            words:
              'Akun Bapak sudah kami bekukan dan transfernya ditahan oleh bank. Boleh kami tahu pukul berapa telepon itu masuk? Mohon jangan bagikan kode OTP kepada siapa pun.',
          },
        );
        world.escalations.push(escalation);
      },
    });
    await shown.open(tickets.takeover);
    await shown.type(tickets.takeover, drafts.cleanTakeover);
    return shown;
  },
  async none(options: Options = {}) {
    const shown = await show({ clock: at(14, 42), ...options });
    await shown.open(tickets.statement);
    return shown;
  },
  async offline(options: Options = {}) {
    const shown = await show({
      clock: at(14, 16),
      ...options,
      prepare({ world }) {
        world.state = 'offline';
        world.since = at(14, 2);
        world.fetchedAt = at(7, 40);
        world.waiting = [
          {
            item: {
              kind: 'raise',
              body: raiseOf({ ...tickets.takeover, id: '48196' }, { raisedAt: iso(14, 3) }),
            },
            queuedAt: iso(14, 3),
          },
          {
            item: {
              kind: 'raise',
              body: raiseOf(
                { ...tickets.refund, id: '48202' },
                { category: 'ipr', severity: 'normal', queue: 'payments', raisedAt: iso(14, 9) },
              ),
            },
            queuedAt: iso(14, 9),
          },
        ];
      },
    });
    await shown.open(tickets.refund);
    await shown.type(tickets.refund, drafts.clean);
    return shown;
  },
  async signedOut(options: Options = {}) {
    const shown = await show({
      ...options,
      prepare({ world }) {
        world.state = 'signed-out';
        world.since = at(14, 0);
      },
    });
    await shown.panel.ticket({ state: 'open', ticket: tickets.refund });
    await settled();
    return shown;
  },
  async changed(options: Options = {}) {
    const shown = await show({ clock: at(14, 6), ...options });
    await shown.panel.ticket({ state: 'changed', missing: ['messages', 'composer'] });
    await settled();
    return shown;
  },
  async rail(options: Options = {}) {
    return states.flag({ ...options, width: 48 });
  },
  async loading(options: Options = {}) {
    const shown = await show(options);
    await shown.panel.ticket({ state: 'loading', key: { console: 'casebook', id: '48247' } });
    await settled(300);
    return shown;
  },
  async refused(options: Options = {}) {
    const shown = await show({
      clock: at(14, 17),
      ...options,
      prepare({ world, escalationOf }) {
        world.store.set('ticket:casebook/48252', {
          at: at(14, 13),
          done: { 'SAF-009': { 0: iso(14, 10) } },
          following: 'SAF-009',
          dismissed: {},
          flaggedAt: { safety: iso(14, 8) },
          rejected: [],
          recorded: [],
        });
        const escalation: Escalation = {
          ...escalationOf(
            raiseOf(tickets.threat, {
              category: 'safety',
              severity: 'high',
              queue: 'orders',
              raisedAt: iso(14, 12),
            }),
          ),
          receivedAt: iso(14, 12),
          state: 'returned',
        };
        escalation.events.push({
          id: id(),
          do: 'return',
          at: iso(14, 16),
          by: marco,
          text: 'This is no delivery fault. Threats belong to Account Safety, who call the courier’s manager.',
          queue: 'account-safety',
        });
        world.escalations.push(escalation);
      },
    });
    await shown.open(tickets.threat);
    return shown;
  },
  async asked(options: Options = {}) {
    const shown = await show({
      clock: at(14, 20),
      ...options,
      prepare({ world, escalationOf }) {
        const escalation: Escalation = {
          ...escalationOf(raiseOf(tickets.takeover, {})),
          receivedAt: iso(14, 13),
          state: 'waiting',
          owner: rina,
          acknowledgedAt: iso(14, 15),
        };
        escalation.events.push(
          { id: id(), do: 'take', at: iso(14, 15), by: rina },
          { id: id(), do: 'ask', at: iso(14, 18), by: rina, text: 'When did the call come in?' },
        );
        world.escalations.push(escalation, {
          ...escalationOf(raiseOf(tickets.takeover, { category: 'issue', raisedAt: iso(9, 0) })),
          receivedAt: iso(9, 0),
          state: 'closed',
          closedAt: iso(11, 20),
          raisedBy: { ...putri, site: 'Yogyakarta', team: 'Wallet 2' },
        });
      },
    });
    await shown.open(tickets.takeover);
    return shown;
  },
  async queued(options: Options = {}) {
    const shown = await show({
      clock: at(14, 16),
      ...options,
      prepare({ world }) {
        world.waiting = [
          {
            item: { kind: 'raise', body: raiseOf(tickets.takeover, {}) },
            queuedAt: iso(14, 13),
            refused: 'The desk “account-safety” does not exist any more. Choose another.',
          },
        ];
      },
    });
    await shown.open(tickets.takeover);
    return shown;
  },
  async noTicket(options: Options = {}) {
    const shown = await show(options);
    await shown.panel.ticket({ state: 'none' });
    await settled();
    return shown;
  },
  async sop(options: Options = {}) {
    const shown = await states.normal(options);
    shown.root.querySelector<HTMLElement>('.section > .actions .button')?.focus();
    const { userEvent } = await import('vitest/browser');
    await userEvent.keyboard('{Enter}');
    await settled();
    return shown;
  },
  async settings(options: Options = {}) {
    const shown = await states.normal(options);
    const { userEvent } = await import('vitest/browser');
    const button = shown.root.querySelector<HTMLElement>('.head .button:nth-of-type(2)');
    button?.focus();
    await userEvent.keyboard('{Enter}');
    await settled();
    return shown;
  },
};
export type StateName = keyof typeof states;

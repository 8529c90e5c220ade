import { maskPersonal } from '../../shared/mask.ts';
import { Icon, type IconName } from '../ui/Icon.tsx';
import { Menu } from '../ui/Menu.tsx';
import { type CaseProps, mayWork, safeUrl } from './case.ts';
import { LessonLink } from './cases-links.tsx';
import type { FormName } from './forms.ts';
import { severityIcons, severityInks } from './Row.tsx';

interface Item {
  name: string;
  keys?: string;
  icon: IconName;
  act(): void;
}

/** What else can be done with it now. */
function itemsOf(props: CaseProps): Item[] {
  const { escalation, words, me, run, open } = props;
  const text = words.casework;
  const { state, snoozed, waiting, link, linked } = escalation;
  const form = (name: FormName, icon: IconName, keys: string): Item => ({
    ...{ name: name === 'reroute' ? words.desk.handOver : text.do[name], icon, keys },
    act: () => open(name),
  });
  const watches = escalation.watchers.some(({ id }) => id === me.id);
  const watching: Item = watches
    ? {
        name: text.do.unwatch,
        icon: 'eye',
        keys: 'F',
        act: () => void run({ do: 'unwatch' }, { do: 'watch' }),
      }
    : {
        name: text.do.watch,
        icon: 'eye',
        keys: 'F',
        act: () => void run({ do: 'watch' }, { do: 'unwatch' }),
      };
  if (!mayWork(props) || state === 'closed') return [watching];
  const has = state === 'accepted' || state === 'working' || state === 'waiting';
  return [
    ...(has && state !== 'working' && !waiting
      ? [
          {
            name: text.do.work,
            icon: 'pen',
            keys: 'W',
            act: () => void run({ do: 'work' }),
          } as Item,
        ]
      : []),
    ...(has && !waiting ? [form('wait', 'pause', 'P')] : []),
    ...(has ? [form('return', 'no', 'B')] : []),
    form('reroute', 'outside', 'D'),
    form('severity', 'high', 'S'),
    snoozed
      ? { name: text.do.wake, icon: 'clock', keys: 'Z', act: () => void run({ do: 'wake' }) }
      : form('snooze', 'pause', 'Z'),
    ...(link || linked > 0 ? [] : [form('link', 'link', 'L')]),
    watching,
  ];
}

/** What it is, whose it is, and what can be done with it as a whole. */
export function CaseHead(props: CaseProps) {
  const { escalation, words, me, run, open } = props;
  const text = words.desk;
  const more = words.casework;
  const { ticket, raisedBy, severity, category, state, owner, waiting } = escalation;
  const href = safeUrl(ticket.url);
  const subject = maskPersonal(ticket.subject);
  const work = mayWork(props);
  const items = itemsOf(props);
  const has = state === 'accepted' || state === 'working' || state === 'waiting';
  return (
    <header class="one-head">
      <div class="grow">
        <h2 tabIndex={-1} data-focus="case">
          <Icon large name={severityIcons[severity]} ink={severityInks[severity]} />
          {words.common.categories[category]}
          <span class="subject cut" lang={ticket.lang} title={subject}>
            {subject}
          </span>
        </h2>
        <p class="text-13 ink-2">
          <span class="number">{escalation.number}</span> · {text.ticket}{' '}
          {href ? (
            <a class="number" href={href} target="_blank" rel="noreferrer" data-focus="ticket">
              {text.ticketIn(ticket.id, ticket.console)}
            </a>
          ) : (
            <span class="number">{text.ticketIn(ticket.id, ticket.console)}</span>
          )}
          {ticket.lang ? ` · ${words.common.languages[ticket.lang]}` : ''} ·{' '}
          {words.common.severities[severity]} ·{' '}
          {text.from(raisedBy.name, raisedBy.site, raisedBy.team)} ·{' '}
          <span class="strong">{more.states[state]}</span>
          {owner ? ` · ${more.ownedBy(owner.id === me.id ? text.you : owner.name)}` : ''}
        </p>
      </div>
      {work && state === 'closed' && (
        <button class="button" type="button" onClick={() => open('reopen')}>
          {text.reopen}
        </button>
      )}
      {work && waiting && (
        <button class="button" type="button" onClick={() => void run({ do: 'resume' })}>
          {more.do.resume}
        </button>
      )}
      {work && owner && owner.id !== me.id && state !== 'closed' && state !== 'returned' && (
        <button class="button" type="button" onClick={() => void run({ do: 'take', over: true })}>
          {text.takeOver}
        </button>
      )}
      {work && (has || state === 'resolved' || state === 'informed' || state === 'recorded') && (
        <button class="button" type="button" onClick={() => open('hand-over')}>
          {more.do['hand-over']}
        </button>
      )}
      {work && state === 'raised' && (
        <button class="button" type="button" onClick={() => open('return')}>
          {text.refuse}
        </button>
      )}
      {work && state === 'returned' && (
        <button class="button" type="button" onClick={() => open('reroute')}>
          {text.handOver}
        </button>
      )}
      <LessonLink {...props} />
      <Menu label={more.more} fromRight>
        {(close) => (
          <ul class="items">
            {items.map(({ name, keys, icon, act }) => (
              <li key={name}>
                <button
                  class="item inset"
                  type="button"
                  onClick={() => {
                    close();
                    act();
                  }}
                >
                  <Icon name={icon} ink="2" />
                  <span class="grow">{name}</span>
                  {keys && <kbd>{keys}</kbd>}
                </button>
              </li>
            ))}
          </ul>
        )}
      </Menu>
    </header>
  );
}

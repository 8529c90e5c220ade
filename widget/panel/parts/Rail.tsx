import { Icon, type IconName } from '../../ui/Icon.tsx';
import { usePanel } from './context.ts';
import { draftLine } from './draft-line.ts';

interface CellProps {
  icon: IconName;
  label: string;
  onPress(): unknown;
  children?: string | undefined;
  kind?: string;
  ink?: string;
}

function Cell({ icon, label, onPress, children, kind = '', ink }: CellProps) {
  return (
    <button
      type="button"
      class={`cell inset ${kind}`}
      aria-label={label}
      title={label}
      onClick={(event) => {
        if (event.isTrusted) onPress();
      }}
    >
      <Icon name={icon} large={kind === 'critical' || kind === 'high'} {...(ink ? { ink } : {})} />
      {children && <span class={ink ? `ink-${ink}` : ''}>{children}</span>}
    </button>
  );
}

/** Folded: the same order, one cell each. */
export function Rail() {
  const use = usePanel();
  const { panel, words, common, keys, time, text } = use;
  const { view, assist, escalations, untold, tellBy, session, ticket } = panel;
  const unfold = () => view.fold(false);
  const line = draftLine(use);
  const group = untold.value;
  const due = group && tellBy(group);
  const sop = ticket.ticket.value && assist.current.value?.sop;
  const open = escalations.open.value.length + escalations.queued.value.length;
  return (
    <aside class="rail" aria-label={words.label}>
      <Cell icon="unfold" label={words.unfold(keys('J'))} onPress={unfold} kind="first" />
      {group && due && (
        <Cell
          icon={group.severity === 'critical' ? 'critical' : 'high'}
          kind={group.severity}
          label={`${words.flag.title(common.severities[group.severity], text(group.title))}. ${words.flag.tellLine(
            escalations.queueName(due.queue, text),
            time(due.at),
          )}`}
          onPress={unfold}
        >
          {`${words.rail.tellBy} ${time(due.at)}`}
        </Cell>
      )}
      {sop && (
        <Cell
          icon="list"
          label={words.rail.steps(sop.id, assist.done(sop).length, sop.steps.length)}
          onPress={unfold}
        >
          {words.sop.progressShort(assist.done(sop).length, sop.steps.length)}
        </Cell>
      )}
      {ticket.ticket.value && !session.signedOut.value && (
        <Cell
          icon="escalate"
          label={words.rail.escalations(open)}
          onPress={async () => {
            await unfold();
            if (open === 0) panel.escalate();
          }}
        >
          {open > 0 ? words.rail.open(open) : keys('X')}
        </Cell>
      )}
      <Cell
        icon={line.icon}
        label={`${line.text}. ${line.more}`}
        onPress={unfold}
        kind="last"
        ink={line.ink}
      >
        {line.short}
      </Cell>
    </aside>
  );
}

import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from '../../ui/Icon.tsx';

interface RowProps {
  children: ComponentChildren;
  at?: string;
  icon?: IconName | undefined;
  ink?: string | undefined;
  now?: boolean;
  todo?: boolean;
}

/** One line of a timeline. */
export function Row({ children, at = '', icon, ink, now = false, todo = false }: RowProps) {
  return (
    <li class={`event${now ? ' now' : ''}`}>
      <span class="event-time">{at}</span>
      <span class={`event-node${todo ? ' todo' : ''}`}>
        {icon && <Icon name={icon} {...(ink ? { ink } : {})} />}
      </span>
      <div class="event-body">{children}</div>
    </li>
  );
}

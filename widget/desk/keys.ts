import { refusal } from '../../shared/escalation/refusal.ts';
import type { Escalation } from '../../shared/model/escalation.ts';
import type { EscalationAction } from '../../shared/model/escalation-action.ts';
import { type Mode, mayWork } from './case.ts';
import type { DeskProps } from './Desk.tsx';
import { focusOn } from './focus.ts';
import type { FormName } from './forms.ts';
import { modesOf } from './Respond.tsx';

/** Single letters, off while something is being typed. Their words are `words.casework.keys`. */

export const keyNames = {
  j: 'next',
  k: 'previous',
  a: 'take',
  w: 'work',
  r: 'answer',
  q: 'ask',
  u: 'update',
  n: 'note',
  m: 'texts',
  e: 'close',
  p: 'wait',
  h: 'handOver',
  b: 'return',
  d: 'reroute',
  s: 'severity',
  z: 'snooze',
  f: 'watch',
  l: 'link',
  t: 'ticket',
  x: 'tick',
  g: 'shift',
  '/': 'search',
  '?': 'help',
} as const;
export type KeyName = (typeof keyNames)[keyof typeof keyNames];

const forms: Partial<Record<KeyName, FormName>> = {
  handOver: 'hand-over',
  return: 'return',
  reroute: 'reroute',
  severity: 'severity',
  link: 'link',
};
const modes: Partial<Record<KeyName, Mode>> = {
  answer: 'answer',
  ask: 'ask',
  update: 'update',
  note: 'note',
  close: 'close',
};

/** A form that could only be refused is not opened: why is said before anything is typed. */
function openForm(form: FormName, one: Escalation, { view, me }: DeskProps) {
  const refused = refusal(one, { do: form } as EscalationAction, me);
  if (refused) view.notice.value = { of: one.id, said: refused, wrong: true };
  else view.doing.value = { ...view.doing.value, of: one.id, form };
}

/** What a key does to the open case. `false`: nothing. */
function onCase(name: KeyName, one: Escalation, props: DeskProps): boolean {
  const { view, me, doTo } = props;
  const mode = modes[name];
  if (mode) {
    if (!modesOf({ escalation: one, me }).includes(mode)) return false;
    view.doing.value = { of: one.id, mode };
    focusOn('say');
    return true;
  }
  if (name === 'texts') {
    document.querySelector<HTMLElement>('[data-focus="macros"]')?.click();
    return true;
  }
  if (name === 'ticket') {
    document.querySelector<HTMLElement>('[data-focus="ticket"]')?.click();
    return true;
  }
  if (name === 'watch') {
    const watches = one.watchers.some(({ id }) => id === me.id);
    const [act, back] = watches ? (['unwatch', 'watch'] as const) : (['watch', 'unwatch'] as const);
    void doTo(one, { do: act }, { do: back });
    return true;
  }
  if (!mayWork(props) || one.state === 'closed') return false;
  const form = forms[name];
  if (form) {
    openForm(form, one, props);
    return true;
  }
  if (name === 'take') {
    if (one.owner?.id === me.id && one.state !== 'raised') return false;
    void doTo(one, { do: 'take' });
  } else if (name === 'work') {
    void doTo(one, { do: 'work' });
  } else if (name === 'wait') {
    if (one.waiting) void doTo(one, { do: 'resume' });
    else openForm('wait', one, props);
  } else if (name === 'snooze') {
    if (one.snoozed) void doTo(one, { do: 'wake' });
    else openForm('snooze', one, props);
  } else {
    return false;
  }
  return true;
}

/** `false`: the key is not ours. */
function press(name: KeyName, shift: boolean, props: DeskProps): boolean {
  const { view } = props;
  const one = view.current.value;
  switch (name) {
    case 'next':
    case 'previous':
      view.page.value = 'cases';
      view.move(name === 'next' ? 1 : -1);
      return true;
    case 'tick':
      if (one) view.tick(one.id, shift);
      return true;
    case 'search':
      focusOn('search');
      return true;
    case 'help':
      view.help.value = true;
      return true;
    case 'shift':
      if (!mayWork(props)) return false;
      view.page.value = 'shift';
      return true;
    default:
      return one !== undefined && view.page.value === 'cases' && onCase(name, one, props);
  }
}

const isKey = (key: string): key is keyof typeof keyNames => key in keyNames;

export function listenForKeys(props: DeskProps) {
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const target = event.target as Element;
    if (target.closest('input, textarea, select, [contenteditable], dialog, .menu')) return;
    const key = event.key.toLowerCase();
    if (!isKey(key)) return;
    // `?` tells how to switch the others on again.
    if (!props.letters.value.value && key !== '?' && key !== '/') return;
    if (press(keyNames[key], event.shiftKey, props)) event.preventDefault();
  };
  document.addEventListener('keydown', onKey);
  return () => document.removeEventListener('keydown', onKey);
}

import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { PASTED } from '../state/ticket.ts';
import { usePanel } from './context.ts';

/** Which ticket, in which language, and the ways to other levels. */
export function Head() {
  const { panel, words, common, keys } = usePanel();
  const { session, ticket, assist, view } = panel;
  const key = session.signedOut.value ? undefined : ticket.key.value;
  const lang = assist.lang.value;
  const { reading } = panel;
  const title =
    key?.console === PASTED ? words.pasted : key ? words.ticket(key.id) : common.product;
  const more = session.signedOut.value
    ? words.state.signedOut
    : key && lang
      ? common.languages[lang]
      : reading.changed.value && words.state.notReading;
  return (
    <header class="head">
      <Icon name="mark" ink="accent" />
      <div class="grow cut">
        <h2 title={key?.id}>{title}</h2> <span class="text-13 ink-3">{more}</span>
      </div>
      {session.offline.value && (
        <span class="offline text-12 ink-warn">
          <span class="live-dot off" />
          {words.state.offline}
        </span>
      )}
      {session.packs.value && (
        <Button icon="search" label={words.find} onPress={() => view.open({ name: 'search' })} />
      )}
      <Button
        icon="settings"
        label={words.settings}
        onPress={() => view.open({ name: 'settings' })}
      />
      <Button icon="fold" label={words.fold(keys('J'))} onPress={() => view.fold(true)} />
    </header>
  );
}

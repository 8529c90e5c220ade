import { useEffect, useRef, useState } from 'preact/hooks';
import type { Webhook } from '../../shared/model/webhook.ts';
import { formatFacts } from '../../shared/webhook-formats.ts';
import { AddEndpoint } from './AddEndpoint.tsx';
import type { ConnectionsWorld } from './Connections.tsx';

type Props = ConnectionsWorld & { webhooks: Webhook[] };

/** Where we send to, and how that goes. */
export function Endpoints({ webhooks, ...world }: Props) {
  const { text } = world;
  return (
    <>
      {webhooks.length === 0 ? (
        <p class="ink-2 state">{text.endpointsNone}</p>
      ) : (
        <table class="table rules">
          <thead>
            <tr>
              <th scope="col">{text.colEndpoint}</th>
              <th scope="col">{text.colHears}</th>
              <th scope="col">{text.colState}</th>
              <th scope="col">
                <span class="unseen">{text.actions}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {webhooks.map((webhook) => (
              <Endpoint key={webhook.id} {...{ webhook }} {...world} />
            ))}
          </tbody>
        </table>
      )}
      <AddEndpoint {...world} />
    </>
  );
}

function Endpoint({ webhook, ...world }: ConnectionsWorld & { webhook: Webhook }) {
  const { text } = world;
  const { name, format, host, events, queues, withText } = webhook;
  return (
    <tr id={`endpoint-${webhook.id}`}>
      <th scope="row">
        <span class="strong">{name}</span>
        <span class="under">{formatFacts[format].name}</span>
        <span class="under number">{host}</span>
      </th>
      <td>
        {events.map((type) => text.events[type]).join(', ')}
        <span class="under">
          {queues.length > 0 ? queues.join(', ') : text.allQueues}
          {withText && <span class="ink-warn">{`, ${text.withText}`}</span>}
        </span>
      </td>
      <td>
        <Health {...{ webhook, ...world }} />
      </td>
      <td>
        <Actions {...{ webhook, ...world }} />
      </td>
    </tr>
  );
}

function Health({ webhook, text, when }: ConnectionsWorld & { webhook: Webhook }) {
  const { paused, failure, lastSentAt, waiting, dead, rotatingUntil } = webhook;
  const counts = [
    ...(waiting > 0 ? [text.waiting(waiting)] : []),
    ...(dead > 0 ? [text.dead(dead)] : []),
  ];
  return (
    <>
      {paused && <span class="strong ink-warn">{text.paused}</span>}
      {!paused && failure && (
        <span class="ink-critical">{text.failing(failure.reason, when(failure.at))}</span>
      )}
      {!paused && !failure && (
        <span class="ink-2">{lastSentAt ? text.okAt(when(lastSentAt)) : text.never}</span>
      )}
      {counts.length > 0 && <span class="under">{counts.join(', ')}</span>}
      {rotatingUntil && Date.parse(rotatingUntil) > Date.now() && (
        <span class="under">{text.rotating(when(rotatingUntil))}</span>
      )}
    </>
  );
}

function Actions({
  webhook,
  text,
  client,
  press,
  reveal,
}: ConnectionsWorld & { webhook: Webhook }) {
  const [sure, setSure] = useState(false);
  const [refused, setRefused] = useState<string>();
  const { id, name, paused } = webhook;
  const params = { id };
  const act = (what: () => Promise<string>) => {
    setRefused(undefined);
    return press(what).then((refusal) => refusal && setRefused(refusal));
  };

  const test = () =>
    act(async () => {
      const { ms, failure } = await client.testWebhook({ params });
      setRefused(failure && text.testFailed(name, failure));
      return failure ? '' : text.tested(name, ms);
    });
  const pause = () =>
    act(async () => {
      await client.pauseWebhook({ params, body: { paused: !paused } });
      return paused ? text.resumed(name) : text.pausedNow(name);
    });
  const rotate = () =>
    act(async () => {
      const { secret } = await client.rotateWebhook({ params });
      reveal({ label: text.secretOf(name), value: secret });
      return '';
    });
  const remove = () =>
    act(async () => {
      await client.removeWebhook({ params });
      return text.removed(name);
    });
  const button = (what: string, onClick: () => void) => (
    <button class="button small" type="button" aria-label={text.doOf(what, name)} onClick={onClick}>
      {what}
    </button>
  );
  if (sure) {
    return <Sure {...{ name, text }} remove={() => void remove()} cancel={() => setSure(false)} />;
  }
  return (
    <>
      <div class="row actions">
        {button(text.test, () => void test())}
        {button(paused ? text.resume : text.pause, () => void pause())}
        {webhook.format === 'deskside' && button(text.rotate, () => void rotate())}
        {button(text.remove, () => setSure(true))}
      </div>
      {refused && (
        <p class="input-error" role="alert">
          {refused}
        </p>
      )}
    </>
  );
}

/** What is waiting goes with it, so it is asked once more; the answer is where the question was pressed. */
function Sure({
  name,
  text,
  remove,
  cancel,
}: Pick<ConnectionsWorld, 'text'> & { name: string; remove(): void; cancel(): void }) {
  const yes = useRef<HTMLButtonElement>(null);
  useEffect(() => yes.current?.focus(), []);
  return (
    <fieldset class="sure">
      <legend class="unseen">{text.doOf(text.remove, name)}</legend>
      <p class="text-13">{text.sure(name)}</p>
      <div class="row">
        <button ref={yes} class="button small risk" type="button" onClick={remove}>
          {text.remove}
        </button>
        <button class="button small" type="button" onClick={cancel}>
          {text.cancel}
        </button>
      </div>
    </fieldset>
  );
}

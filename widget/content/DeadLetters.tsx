import type { ReplyOf } from '../../shared/api.ts';
import type { Webhook } from '../../shared/model/webhook.ts';
import type { ConnectionsWorld } from './Connections.tsx';

type Props = ConnectionsWorld & { dead: ReplyOf<'deadLetters'>; webhooks: Webhook[] };

/** What was tried as often as it may be. */
export function DeadLetters({ dead, webhooks, text, client, press, when }: Props) {
  const { letters, total } = dead;
  const send = (body: { id?: string; webhook?: string }) =>
    void press(async () => text.replayed((await client.replay({ body })).replayed));
  return (
    <div class="part">
      <h3 class="ink-critical">{text.deadTitle}</h3>
      <p class="text-13 ink-2 how">{text.deadHow}</p>
      <table class="table rules">
        <thead>
          <tr>
            <th scope="col">{text.colWhat}</th>
            <th scope="col">{text.colEndpoint}</th>
            <th scope="col">{text.colWhen}</th>
            <th scope="col">{text.colWhy}</th>
            <th scope="col">
              <button class="button small" type="button" onClick={() => send({})}>
                {text.replayAll}
              </button>
            </th>
          </tr>
        </thead>
        <tbody>
          {letters.map(({ id, webhook, type, number, at, reason }) => {
            const what = [number, text.events[type]].filter(Boolean).join(' ');
            return (
              <tr key={`${webhook} ${id}`}>
                <th scope="row">{what}</th>
                <td>{webhooks.find((one) => one.id === webhook)?.name}</td>
                <td class="number">{when(at)}</td>
                <td>{reason}</td>
                <td>
                  <div class="row actions">
                    <button
                      class="button small"
                      type="button"
                      aria-label={text.doOf(text.replay, what)}
                      onClick={() => send({ id, webhook })}
                    >
                      {text.replay}
                    </button>
                  </div>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {total > letters.length && <p class="text-13 ink-2">{text.total(letters.length, total)}</p>}
    </div>
  );
}

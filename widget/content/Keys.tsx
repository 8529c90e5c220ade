import { type ApiKey, type ApiScope, apiScopes } from '../../shared/model/api-key.ts';
import { Adding, ConnectForm } from './Adding.tsx';
import type { ConnectionsWorld } from './Connections.tsx';

/** Who may call in. */
export function Keys({ keys, ...world }: ConnectionsWorld & { keys: ApiKey[] }) {
  const { text, when, client, press } = world;
  const revoke = ({ id, name }: ApiKey) =>
    press(async () => {
      const { revokedAt } = await client.revokeApiKey({ params: { id } });
      return `${name}: ${revokedAt ? text.revoked(when(revokedAt)) : ''}`;
    });
  return (
    <div class="part">
      <h3>{text.keysTitle}</h3>
      <p class="text-13 ink-2 how">{text.keysHow}</p>
      {keys.length === 0 ? (
        <p class="ink-2 state">{text.keysNone}</p>
      ) : (
        <table class="table rules">
          <thead>
            <tr>
              <th scope="col">{text.colKey}</th>
              <th scope="col">{text.colMay}</th>
              <th scope="col">{text.colUsed}</th>
              <th scope="col">
                <span class="unseen">{text.actions}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {keys.map((key) => (
              <tr key={key.id} class={key.revokedAt ? 'ink-3' : undefined}>
                <th scope="row">
                  <span class="strong">{key.name}</span>
                  <span class="under">{text.madeBy(key.createdBy, when(key.createdAt))}</span>
                </th>
                <td>
                  {key.scopes.map((scope) => text.scopes[scope]).join(', ')}
                  <span class="under">
                    {key.site}, {key.team}
                  </span>
                </td>
                <td class="number">{key.lastUsedAt ? when(key.lastUsedAt) : text.neverUsed}</td>
                <td>
                  <div class="row actions">
                    {key.revokedAt ? (
                      <span>{text.revoked(when(key.revokedAt))}</span>
                    ) : (
                      <button
                        class="button small"
                        type="button"
                        aria-label={text.doOf(text.revoke, key.name)}
                        onClick={() => void revoke(key)}
                      >
                        {text.revoke}
                      </button>
                    )}
                  </div>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Adding label={text.addKey}>{(close) => <Form {...world} close={close} />}</Adding>
    </div>
  );
}

function Form({ close, text, client, press, reveal }: ConnectionsWorld & { close(): void }) {
  async function send(data: FormData, value: (name: string) => string) {
    const name = value('name');
    const { secret } = await client.addApiKey({
      body: {
        name,
        scopes: data.getAll('scope') as ApiScope[],
        site: value('site'),
        team: value('team'),
        perMinute: Number(value('perMinute')),
      },
    });
    reveal({ label: text.keyOf(name), value: secret });
  }

  return (
    <ConnectForm save={text.addKey} {...{ text, press, close, send }}>
      <div class="fields">
        <label class="field">
          <span class="label">{text.fields.name}</span>
          <input class="input" name="name" required maxlength={80} />
        </label>
        <label class="field">
          <span class="label">{text.fields.perMinute}</span>
          <input
            class="input"
            name="perMinute"
            type="number"
            min="1"
            max="6000"
            defaultValue="120"
            required
          />
        </label>
        <label class="field">
          <span class="label">
            <span>{text.fields.site}</span>
            <span>{text.siteHint}</span>
          </span>
          <input class="input" name="site" required maxlength={80} />
        </label>
        <label class="field">
          <span class="label">{text.fields.team}</span>
          <input class="input" name="team" required maxlength={80} />
        </label>
      </div>
      <fieldset>
        <legend class="text-13 ink-2">{text.colMay}</legend>
        <div class="options">
          {apiScopes.map((scope) => (
            <label class="option text-13" key={scope}>
              <input
                type="checkbox"
                name="scope"
                value={scope}
                defaultChecked={scope === 'escalations:raise' || scope === 'escalations:read'}
              />
              <span>{text.scopes[scope]}</span>
            </label>
          ))}
        </div>
      </fieldset>
    </ConnectForm>
  );
}

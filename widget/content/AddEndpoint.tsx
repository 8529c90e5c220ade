import { useEffect, useState } from 'preact/hooks';
import type { Queue } from '../../shared/model/packs.ts';
import {
  type WebhookAccess,
  type WebhookEventType,
  type WebhookFormat,
  webhookFormats,
} from '../../shared/model/webhook.ts';
import { formatFacts } from '../../shared/webhook-formats.ts';
import { Adding, ConnectForm } from './Adding.tsx';
import type { ConnectionsWorld } from './Connections.tsx';

/** What most want to hear of. */
const usual: readonly WebhookEventType[] = [
  'escalation.raised',
  'escalation.accepted',
  'escalation.resolved',
  'escalation.closed',
  'escalation.reopened',
  'escalation.alarm',
];

/** A new endpoint: what its kind of system needs, and nothing else. */
export function AddEndpoint(world: ConnectionsWorld) {
  return (
    <Adding label={world.text.addEndpoint}>{(close) => <Form {...world} close={close} />}</Adding>
  );
}

function Form({ close, ...world }: ConnectionsWorld & { close(): void }) {
  const { text, client, press, reveal, language } = world;
  const [format, setFormat] = useState<WebhookFormat>('deskside');
  const [queues, setQueues] = useState<Queue[]>([]);
  useEffect(() => {
    // Without them it is for every queue.
    client.packs().then(
      (packs) => setQueues(packs.queues),
      () => undefined,
    );
  }, []);
  const facts = formatFacts[format];

  async function send(data: FormData, value: (name: string) => string) {
    const access = Object.fromEntries(
      [...facts.needs, ...facts.takes].map((name) => [name, value(name)]).filter(([, one]) => one),
    );
    const url = value('url');
    const name = value('name');
    const { secret } = await client.addWebhook({
      body: {
        name,
        format,
        ...(url ? { url } : {}),
        ...(Object.keys(access).length > 0 ? { access } : {}),
        events: data.getAll('event') as WebhookEventType[],
        queues: data.getAll('queue') as string[],
        withText: data.has('withText'),
      },
    });
    if (secret) reveal({ label: text.secretOf(name), value: secret });
  }

  return (
    <ConnectForm save={text.save} {...{ text, press, close, send }}>
      <div class="fields">
        <label class="field">
          <span class="label">{text.fields.name}</span>
          <input class="input" name="name" required maxlength={80} />
        </label>
        <label class="field">
          <span class="label">{text.fields.format}</span>
          <select
            class="input"
            name="format"
            value={format}
            onChange={({ currentTarget }) => setFormat(currentTarget.value as WebhookFormat)}
          >
            {webhookFormats.map((one) => (
              <option key={one} value={one}>
                {formatFacts[one].name}
              </option>
            ))}
          </select>
        </label>
        <label class="field wide">
          <span class="label">
            <span>{text.fields.url}</span>
            <span>{facts.url ?? text.urlHint}</span>
          </span>
          <input class="input" name="url" type="url" required={!facts.url} maxlength={1000} />
        </label>
        {[...facts.needs, ...facts.takes].map((name) => (
          <Access key={`${format} ${name}`} {...{ name, format, text }} />
        ))}
      </div>
      <fieldset>
        <legend class="text-13 ink-2">{text.fields.events}</legend>
        <div class="options" key={format}>
          {facts.events.map((type) => (
            <label class="option text-13" key={type}>
              <input
                type="checkbox"
                name="event"
                value={type}
                defaultChecked={usual.includes(type)}
              />
              <span>{text.events[type]}</span>
            </label>
          ))}
        </div>
      </fieldset>
      {queues.length > 0 && (
        <fieldset>
          <legend class="text-13 ink-2">
            {text.fields.queues} · {text.queuesHint}
          </legend>
          <div class="options">
            {queues.map(({ id, name }) => (
              <label class="option text-13" key={id}>
                <input type="checkbox" name="queue" value={id} />
                <span>{name[language] ?? name.en}</span>
              </label>
            ))}
          </div>
        </fieldset>
      )}
      <label class="option text-13">
        <input type="checkbox" name="withText" />
        <span>
          {text.fields.withText}
          <span class="under">{text.withTextHint}</span>
        </span>
      </label>
    </ConnectForm>
  );
}

function Access({
  name,
  format,
  text,
}: Pick<ConnectionsWorld, 'text'> & { name: keyof WebhookAccess; format: WebhookFormat }) {
  const { fields } = text;
  const label: Record<keyof WebhookAccess, string> = {
    key: format === 'lark' ? fields.signing : fields.routing,
    user: fields.user,
    password: format === 'jira' ? fields.token : fields.password,
    project: fields.project,
    issueType: fields.issueType,
    closing: fields.closing,
  };
  const hints: Partial<Record<keyof WebhookAccess, string>> = {
    ...(format === 'lark' ? { key: text.signingHint } : {}),
    issueType: text.issueTypeHint,
    closing: text.closingHint,
  };
  const hint = hints[name];
  return (
    <label class="field">
      <span class="label">
        <span>{label[name]}</span>
        {hint && <span>{hint}</span>}
      </span>
      <input
        class="input"
        name={name}
        required={formatFacts[format].needs.includes(name)}
        {...(name === 'key' || name === 'password' ? { type: 'password' as const } : {})}
        autocomplete="off"
      />
    </label>
  );
}

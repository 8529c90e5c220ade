import * as z from 'zod/mini';
import { LiveEvent, Refusal } from '../../shared/api.ts';
import { Me } from '../../shared/model/account.ts';
import { ApiKey } from '../../shared/model/api-key.ts';
import { Escalation, RaiseEscalation } from '../../shared/model/escalation.ts';
import { EscalationAction } from '../../shared/model/escalation-action.ts';
import { SystemEscalation } from '../../shared/model/incoming.ts';
import { Insights } from '../../shared/model/insights.ts';
import { Packs } from '../../shared/model/packs.ts';
import { Sop } from '../../shared/model/sop.ts';
import { DeadLetter, NewWebhook, Webhook, WebhookEvent } from '../../shared/model/webhook.ts';

/** Shapes that have a name in the document; all others stand where they are used. */
const named = {
  ApiKey,
  DeadLetter,
  Escalation,
  EscalationAction,
  Insights,
  LiveEvent,
  Me,
  NewWebhook,
  Packs,
  RaiseEscalation,
  Refusal,
  Sop,
  SystemEscalation,
  Webhook,
  WebhookEvent,
};

export type Schema = Record<string, unknown>;
const metadata = z.registry<{ id: string }>();
for (const [id, schema] of Object.entries(named)) metadata.add(schema, { id });

/** Any value in it, deeply. */
function mapped(value: unknown, change: (object: Schema) => Schema): unknown {
  if (Array.isArray(value)) return value.map((one) => mapped(one, change));
  if (typeof value !== 'object' || value === null) return value;
  const object = change(value as Schema);
  return Object.fromEntries(Object.entries(object).map(([key, one]) => [key, mapped(one, change)]));
}

/** Collects the named ones while schemas are written. */
export function createSchemas() {
  const components: Record<string, Schema> = {};

  /** `input`: what may be sent. `output`: what is answered, to which fields may be added later. */
  function written(schema: z.ZodMiniType, io: 'input' | 'output'): Schema {
    const {
      $schema: _,
      $defs = {},
      ...own
    } = z.toJSONSchema(schema, {
      io,
      metadata,
      unrepresentable: 'any',
      target: 'draft-2020-12',
    }) as Schema & { $defs?: Record<string, Schema> };
    const rename = (object: Schema) => {
      const { $ref, additionalProperties, id: _id, ...rest } = object;
      const open = io === 'output' && additionalProperties === false;
      return {
        ...rest,
        // A property of that name is an object; zod's own mark is a string.
        ...(typeof _id === 'object' ? { id: _id } : {}),
        ...(additionalProperties === undefined || open ? {} : { additionalProperties }),
        ...(typeof $ref === 'string'
          ? { $ref: $ref.replace('#/$defs/', '#/components/schemas/') }
          : {}),
      };
    };
    for (const [name, definition] of Object.entries($defs)) {
      components[name] ??= mapped(definition, rename) as Schema;
    }
    const name = Object.entries(named).find(([, one]) => one === schema)?.[0];
    const result = mapped(own, rename) as Schema;
    if (!name) return result;
    components[name] ??= result;
    return { $ref: `#/components/schemas/${name}` };
  }
  return { components, written };
}

import type { Schema } from './schemas.ts';

/** JSON Schema, as far as zod writes it, as TypeScript. */

const key = (name: string) => (/^[a-z_$][\w$]*$/i.test(name) ? name : JSON.stringify(name));
const either = (schemas: unknown, sign: string) =>
  (schemas as Schema[]).map((one) => `(${typeOf(one)})`).join(` ${sign} `);

function objectType({ properties = {}, required = [], additionalProperties }: Schema): string {
  const fields = Object.entries(properties as Record<string, Schema>).map(([name, one]) => {
    const optional = !(required as string[]).includes(name);
    return `${key(name)}${optional ? '?' : ''}: ${typeOf(one)}${optional ? ' | undefined' : ''};`;
  });
  if (fields.length > 0) return `{ ${fields.join(' ')} }`;
  return typeof additionalProperties === 'object' && additionalProperties !== null
    ? `Record<string, ${typeOf(additionalProperties as Schema)}>`
    : 'Record<string, unknown>';
}

function arrayType({ items, prefixItems }: Schema): string {
  if (Array.isArray(prefixItems)) return `[${prefixItems.map(typeOf).join(', ')}]`;
  return `(${typeOf((items ?? {}) as Schema)})[]`;
}

export function typeOf(schema: Schema): string {
  const { $ref, type, enum: values, anyOf, oneOf, allOf } = schema;
  if (typeof $ref === 'string') return $ref.split('/').at(-1) ?? 'unknown';
  if ('const' in schema) return JSON.stringify(schema.const);
  if (Array.isArray(values)) return values.map((one) => JSON.stringify(one)).join(' | ');
  if (anyOf) return either(anyOf, '|');
  if (oneOf) return either(oneOf, '|');
  if (allOf) return either(allOf, '&');
  if (type === 'object') return objectType(schema);
  if (type === 'array') return arrayType(schema);
  if (type === 'integer' || type === 'number') return 'number';
  if (type === 'string' || type === 'boolean' || type === 'null') return type;
  return 'unknown';
}

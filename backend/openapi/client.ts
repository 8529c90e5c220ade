import { api, type Endpoint } from '../../shared/api.ts';
import { openApi, type Served } from './document.ts';
import type { Schema } from './schemas.ts';
import { typeOf } from './type-of.ts';

/** What the package of the client is made of (widget/client-package), from the same document that is served. */

interface Operation {
  operationId: string;
  description?: string;
  parameters?: { name: string; in: string; required: boolean; schema: Schema }[];
  requestBody?: { content: { 'application/json': { schema: Schema } } };
  responses: { 200: { content: { 'application/json': { schema: Schema } } } };
}

const table = Object.entries(api) as [string, Endpoint][];
const comment = (text: string | undefined) =>
  text ? `  /** ${text.replaceAll('*/', '*\\/')} */\n` : '';

function argumentsOf({ parameters = [], requestBody }: Operation): string {
  const group = (place: string) => parameters.filter((one) => one.in === place);
  const fields = (place: string) =>
    group(place)
      .map(({ name, required, schema }) => `${name}${required ? '' : '?'}: ${typeOf(schema)}`)
      .join('; ');
  const path = fields('path');
  const query = fields('query');
  const body = requestBody && typeOf(requestBody.content['application/json'].schema);
  const once = group('header').some(({ name }) => name === 'Idempotency-Key');
  const all = [
    ...(path ? [`params: { ${path} }`] : []),
    ...(query ? [`query?: { ${query} }`] : []),
    ...(body ? [`body: ${body}`] : []),
    ...(once ? ['idempotencyKey?: string'] : []),
  ];
  const optional = path === '' && !body ? '?' : '';
  return all.length > 0 ? `args${optional}: { ${all.join('; ')} }` : '';
}

/** File names and their text. */
export function clientFiles(version: string): Record<string, string> {
  const served: Served[] = table.map(([, { method, path }]) => ({ method, url: path }));
  const { document } = openApi(served, version);
  const operations = Object.values(document.paths).flatMap((path) => Object.values(path));
  const methods = (operations as Operation[]).map((operation) => {
    const reply = typeOf(operation.responses[200].content['application/json'].schema);
    const { operationId, description } = operation;
    return `${comment(description)}  ${operationId}(${argumentsOf(operation)}): Promise<${reply}>;`;
  });
  const models = Object.entries(document.components.schemas).map(
    ([name, schema]) => `export type ${name} = ${typeOf(schema)};`,
  );
  const calls = Object.fromEntries(table.map(([name, { method, path }]) => [name, [method, path]]));
  return {
    'calls.js': `// Made from the endpoint table: method and path of every call.\nexport const calls = ${JSON.stringify(calls, null, 2)};\n`,
    'calls.d.ts': `// Made from the endpoint table of Deskside ${version}.\n\n${models.join('\n\n')}\n\n/** Every call there is. Each throws a RefusedError when the server says no. */\nexport interface Calls {\n${methods.join('\n')}\n}\n`,
  };
}

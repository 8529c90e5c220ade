import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApi } from '../../backend/openapi/document.ts';
import { api, type Endpoint } from '../../shared/api.ts';
import { databases } from './databases.ts';
import { escalationBody, type House, openHouse } from './house.ts';
import { wholeRound } from './round.ts';
import { newSigner } from './signer.ts';
import { outgoing } from './told.ts';

/** The document against the server that serves it. */

type Document = ReturnType<typeof openApi>['document'];
type Operation = {
  operationId: string;
  requestBody?: object;
  security: object[];
  responses: Record<string, { content?: Record<string, { schema: object }> }>;
};

/** Fields that are not in the document are a mistake here, though other programs must bear them. */
function strict(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(strict);
  if (typeof value !== 'object' || value === null) return value;
  const object = value as Record<string, unknown>;
  const closed =
    object.type === 'object' && object.properties && !('additionalProperties' in object);
  return Object.fromEntries(
    Object.entries({ ...object, ...(closed ? { additionalProperties: false } : {}) }).map(
      ([key, one]) => [key, strict(one)],
    ),
  );
}

describe('the OpenAPI document', () => {
  let house: House;
  let document: Document;
  const folder = mkdtempSync(join(tmpdir(), 'deskside-openapi-'));
  const [, open] = databases[0] as (typeof databases)[number];
  let signer: Awaited<ReturnType<typeof newSigner>>;
  beforeAll(async () => {
    signer = await newSigner('2026-11');
    const signInKeys = join(folder, 'keys.json');
    const create = { site: 'Yogyakarta', team: 'Chat' };
    writeFileSync(signInKeys, JSON.stringify({ kirana: { keys: [signer.jwk], create } }));
    house = await openHouse(open, { signInKeys, outgoing: outgoing() });
    const response = await house.app.inject({ url: '/api/openapi.json' });
    expect(response.headers['content-type']).toMatch(/^application\/json/);
    document = response.json();
  });
  afterAll(async () => {
    await house?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const operations = () =>
    Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({
        path,
        method: method.toUpperCase() as Endpoint['method'],
        operation: operation as Operation,
      })),
    );

  it('is one, to a validator of OpenAPI 3.1', async () => {
    const validator = new Validator();
    const { valid, errors } = await validator.validate(structuredClone(document));
    expect(errors ?? []).toEqual([]);
    expect([valid, validator.version]).toEqual([true, '3.1']);
    const broken = structuredClone(document) as { info: { version?: string } };
    delete broken.info.version;
    expect((await new Validator().validate(broken)).valid).toBe(false);
  });

  it('has every route that is served', () => {
    const undocumented = house.logged.filter((line) => line.includes('"undocumented"'));
    expect(undocumented).toEqual([]);
    // What has no description is said.
    expect(openApi([{ method: 'GET', url: '/api/secret' }], '1').missing).toEqual([
      'GET /api/secret',
    ]);
    const names = operations().map(({ operation }) => operation.operationId);
    for (const name of Object.keys(api)) expect(names).toContain(name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('has no path that is not served', () => {
    expect(operations().length).toBeGreaterThan(Object.keys(api).length);
    for (const { method, path } of operations()) {
      const url = path.replace(/\{(\w+)\}/g, ':$1');
      expect(house.app.hasRoute({ method, url }), `${method} ${path}`).toBe(true);
    }
  });

  it('says who may call what, as the table has it', () => {
    for (const { operation } of operations()) {
      const endpoint: Endpoint | undefined = api[operation.operationId as keyof typeof api];
      if (!endpoint) continue;
      const { 'x-roles': roles, security } = operation as Operation & { 'x-roles'?: string[] };
      if (endpoint.roles === 'anyone') expect(security).toEqual([]);
      else expect(roles ?? []).toEqual([...endpoint.roles]);
      if (endpoint.scopes) expect(security).toEqual([{ key: [] }]);
    }
  });

  it('describes what a running server answers, call by call', async () => {
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    addFormats.default(ajv);
    ajv.addSchema(strict(document) as object, 'deskside');
    const pathOf = (name: string) => {
      const found = operations().find(({ operation }) => operation.operationId === name);
      if (!found) throw new Error(`${name} is not in the document`);
      return `${found.path.replaceAll('/', '~1')}/${found.method.toLowerCase()}`;
    };
    // The same shape is answered many times.
    const compiled = new Map<string, ValidateFunction>();
    const problems = (pointer: string, value: unknown) => {
      const $ref = `deskside#/paths/${pointer}/content/application~1json/schema`;
      const validate = compiled.get($ref) ?? ajv.compile({ $ref });
      compiled.set($ref, validate);
      return validate(value) ? [] : (validate.errors ?? []);
    };
    const { answered, failed } = await wholeRound(house, { signer });
    expect(failed).toEqual([]);
    const wrong = answered.flatMap(({ name, body }) =>
      problems(`${pathOf(name)}/responses/200`, body).map(
        ({ instancePath, message, params }) =>
          `${name} ${instancePath} ${message} ${JSON.stringify(params)}`,
      ),
    );
    expect(wrong).toEqual([]);
    expect(new Set(answered.map(({ name }) => name))).toEqual(new Set(Object.keys(api)));

    // It would be seen: something missing, something more, and what may not be sent.
    const raised = answered.find(({ name }) => name === 'raise')?.body as object;
    const reply = `${pathOf('raise')}/responses/200`;
    expect(problems(reply, { ...raised, number: undefined })).not.toEqual([]);
    expect(problems(reply, { ...raised, secret: 'x' })).not.toEqual([]);
    const request = `${pathOf('raise')}/requestBody`;
    expect(problems(request, escalationBody())).toEqual([]);
    expect(problems(request, { ...escalationBody(), severity: 'worst' })).not.toEqual([]);
    const refused = await house.call('raise', 'putri', { body: {} });
    expect(problems(`${pathOf('raise')}/responses/default`, refused.body)).toEqual([]);
  }, 120_000);
});

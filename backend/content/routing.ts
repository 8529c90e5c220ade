import { categories, severities } from '../../shared/model/names.ts';
import {
  Learning,
  type Packs,
  type Policy,
  type Route,
  type Scorecard,
} from '../../shared/model/packs.ts';
import { checks } from '../../shared/quality/checks/index.ts';
import { calendarsOf, queuesOf, rotasOf } from './desks.ts';
import {
  choiceOf,
  type Field,
  fieldsOf,
  itemsOf,
  marketOf,
  openYaml,
  type Problem,
  textOf,
  textsOf,
  wholeOf,
} from './fields.ts';
import { idOf, minutesOf, nameOf, unique } from './routing-fields.ts';

export type Routing = Pick<
  Packs,
  'queues' | 'calendars' | 'rotas' | 'routes' | 'rootCauses' | 'policy'
>;

/** With the file, comments and all. */
export type WrittenRouting = Routing & { source?: string };

/**
 * The routing table, root causes and policy of a workspace, from YAML. Pure. With any problem nothing of it is fit for
 * use. Times are `90m`, `4h`, `3d`, and come out in minutes.
 */
export function parseRouting(
  file: string,
  text: string,
): { routing?: Routing; problems: Problem[] } {
  const problems: Problem[] = [];
  const root = openYaml(text, 1, (line, message) => problems.push({ file, line, message }));
  if (!root) return { problems };
  const parts = fieldsOf(
    root,
    ['queues', 'routes', 'rootCauses', 'policy'],
    ['calendars', 'rotas'],
  );
  const calendars = calendarsOf(parts.get('calendars'));
  const rotas = rotasOf(parts.get('rotas'));
  const queues = queuesOf(parts.get('queues'), { calendars, rotas });
  const ids = queues.map(({ id }) => id);
  const routes = itemsOf(parts.get('routes')).map((item) => routeOf(item, ids));
  const rootCauses = rootCausesOf(parts.get('rootCauses'));
  unique(
    parts.get('rootCauses'),
    rootCauses.map(({ id }) => id),
  );
  const policy = policyOf(parts.get('policy'));
  const { category, market, severity, hours } = routes.at(-1) ?? {};
  if (routes.length > 0 && (category !== '*' || market !== '*' || severity !== '*' || hours)) {
    parts
      .get('routes')
      ?.problem('the last row must fit everything: category, market and severity `*`, no hours');
  }
  if (problems.length > 0 || !policy) return { problems };
  return { routing: { queues, calendars, rotas, routes, rootCauses, policy }, problems };
}

function routeOf(field: Field, queues: readonly string[]): Route {
  const clocks = ['acknowledge', 'answer', 'inform', 'resolve'];
  const required = ['category', 'market', 'severity', 'queue', ...clocks];
  const keys = fieldsOf(field, required, ['hours', 'update']);
  const market = keys.get('market');
  const everywhere = market && textOf(market) === '*';
  const [acknowledgeWithin = 0, answerWithin = 0, informWithin = 0, resolveWithin = 0] = clocks.map(
    (key) => minutesOf(keys.get(key)),
  );
  if (
    acknowledgeWithin > answerWithin ||
    answerWithin > informWithin ||
    informWithin > resolveWithin
  ) {
    field.problem('the times must not shrink from acknowledge to answer, inform and resolve');
  }
  const hours = choiceOf(keys.get('hours'), ['open', 'closed']);
  const updateWithin = minutesOf(keys.get('update'));
  return {
    category: choiceOf(keys.get('category'), ['*', ...categories]) ?? '*',
    market: everywhere ? '*' : ((market && marketOf(market)) ?? '*'),
    severity: choiceOf(keys.get('severity'), ['*', ...severities]) ?? '*',
    ...(hours ? { hours } : {}),
    queue: choiceOf(keys.get('queue'), queues) ?? '',
    acknowledgeWithin,
    answerWithin,
    ...(updateWithin ? { updateWithin } : {}),
    informWithin,
    resolveWithin,
  };
}

/** Two levels: `process` with its `causes` gives `process.refund-delay`; only the second level can be chosen. */
function rootCausesOf(field: Field | undefined): Packs['rootCauses'] {
  return itemsOf(field).flatMap((group) => {
    const keys = fieldsOf(group, ['id', 'causes']);
    const level = idOf(keys.get('id'));
    return itemsOf(keys.get('causes')).map((cause) => {
      const own = fieldsOf(cause, ['id', 'name']);
      return { id: `${level}.${idOf(own.get('id'))}`, name: nameOf(own.get('name')) };
    });
  });
}

function policyOf(field: Field | undefined): Policy | undefined {
  if (!field) return undefined;
  const keys = fieldsOf(
    field,
    ['brand', 'gateDeadline', 'official', 'internalTerms', 'smallestShare', 'smallestTeam'],
    ['learning', 'encoder', 'grammar', 'scorecard', 'spellings'],
  );
  const scorecard = scorecardOf(keys.get('scorecard'));
  const spellings = textsOf(keys.get('spellings'), 60);
  const encoder = sha256Of(keys.get('encoder'));
  const grammar = choiceOf(keys.get('grammar'), ['true', 'false']) === 'true';
  const officialField = keys.get('official');
  const official = officialField && fieldsOf(officialField, ['phones', 'emails', 'domains']);
  return {
    brand: textOf(keys.get('brand'), 60) ?? '',
    gateDeadline: wholeOf(keys.get('gateDeadline'), 50, 5000) ?? 400,
    official: {
      phones: textsOf(official?.get('phones'), 40),
      emails: textsOf(official?.get('emails'), 100),
      domains: textsOf(official?.get('domains'), 100),
    },
    internalTerms: textsOf(keys.get('internalTerms'), 100),
    smallestShare: wholeOf(keys.get('smallestShare'), 1, 1000) ?? 20,
    smallestTeam: wholeOf(keys.get('smallestTeam'), 1, 100) ?? 3,
    learning: choiceOf(keys.get('learning'), Learning.options) ?? 'device',
    ...(spellings.length > 0 ? { spellings } : {}),
    ...(encoder ? { encoder } : {}),
    ...(grammar ? { grammar } : {}),
    ...(scorecard ? { scorecard } : {}),
  };
}

const checkIds = checks.map(({ id }) => id);

/** Each check stands in one part at most, or it would count twice. */
function scorecardOf(field: Field | undefined): Scorecard | undefined {
  if (!field) return undefined;
  const parts = itemsOf(field).map((item) => {
    const keys = fieldsOf(item, ['id', 'name', 'weight', 'checks'], ['critical']);
    const own = keys.get('checks');
    const chosen = itemsOf(own).flatMap((check) => choiceOf(check, checkIds) ?? []);
    if (own && chosen.length === 0) own.problem('name at least one check');
    return {
      id: idOf(keys.get('id')),
      name: nameOf(keys.get('name')),
      critical: choiceOf(keys.get('critical'), ['true', 'false']) === 'true',
      weight: wholeOf(keys.get('weight'), 1, 100) ?? 1,
      checks: chosen,
    };
  });
  if (parts.length === 0) field.problem('name at least one part, or leave `scorecard` out');
  unique(
    field,
    parts.map(({ id }) => id),
  );
  unique(
    field,
    parts.flatMap((part) => part.checks),
  );
  return { parts };
}

function sha256Of(field: Field | undefined): string | undefined {
  const text = textOf(field);
  if (!field || text === undefined) return undefined;
  if (/^[0-9a-f]{64}$/i.test(text)) return text.toLowerCase();
  field.problem(`\`${text}\` is not a SHA-256: use the 64 digits that sha256sum prints`);
  return undefined;
}

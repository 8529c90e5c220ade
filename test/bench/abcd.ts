import type { Sop } from '../../shared/model/sop.ts';
import type { Ticket } from '../../shared/model/ticket.ts';
import { abcdTriggers } from './abcd-triggers.ts';
import type { Folder } from './data.ts';

export interface Dialogue {
  id: number;
  flow: string;
  subflow: string;
  actions: string[];
  turns: { speaker: 'customer' | 'agent' | 'action'; text: string }[];
}

interface Guideline {
  description: string;
  subflows: Record<
    string,
    { instructions: string[]; actions: { button: string; text: string; subtext: string[] }[] }
  >;
}

interface Ontology {
  intents: { subflows: Record<string, string[]> };
}

export interface Procedure {
  /** `flow.subflow` */
  id: string;
  title: string;
  description: string;
  instructions: string[];
  actions: string[];
}

export const labelOf = ({ flow, subflow }: Pick<Dialogue, 'flow' | 'subflow'>) =>
  `${flow}.${subflow}`;

/** The shop's 55 SOPs. Guidelines and ontology name the flows differently but list the subflows in one order. */
export function procedures(folder: Folder): Procedure[] {
  const guidelines = folder.json<Record<string, Guideline>>('abcd/guidelines.json');
  const { subflows } = folder.json<Ontology>('abcd/ontology.json').intents;
  return Object.entries(guidelines).flatMap(([name, guideline]) => {
    const flow = name.toLowerCase().replace(/\W/g, '_');
    return Object.entries(guideline.subflows).map(([title, { instructions, actions }], at) => ({
      id: `${flow}.${subflows[flow]?.[at]}`,
      title,
      description: guideline.description,
      instructions,
      actions: actions.map(({ button, text, subtext }) => [button, text, ...subtext].join(' ')),
    }));
  });
}

/** The first sentences of an SOP's instructions say when it applies; the last ones how to say goodbye. */
export function sopOf({ id, title, instructions, actions }: Procedure): Sop {
  const [when = '', ...rest] = instructions;
  return {
    id,
    version: 1,
    title: { en: title },
    audience: [],
    markets: [],
    triggers: { en: [...(abcdTriggers[id] ?? []), when] },
    steps: [...actions, ...rest].map((text) => ({ kind: 'do', text: { en: text } })),
    macros: [],
    required: [],
    escalate: [],
    answers: [],
    owner: 'shop',
    effectiveFrom: '2000-01-01',
  };
}

/** The conversation up to the agent's first action: what a panel sees when the SOP must be found. */
export function ticketOf({ id, turns }: Dialogue, until = firstAction(turns)): Ticket {
  return {
    console: 'abcd',
    id: String(id),
    url: '',
    subject: '',
    tags: [],
    customer: {},
    messages: turns.slice(0, until).map(({ speaker, text }) => ({
      author: speaker === 'action' ? 'system' : speaker,
      internal: false,
      text,
    })),
  };
}

export function firstAction(turns: Dialogue['turns']): number {
  const at = turns.findIndex(({ speaker }) => speaker === 'action');
  return at < 0 ? turns.length : at;
}

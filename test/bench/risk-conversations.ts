import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Dialogue } from './abcd.ts';
import type { Folder, Labelled } from './data.ts';
import { type Figure, percent } from './figures.ts';
import { conversation, flagsIn } from './flags.ts';
import { alarmFigures, recallFigure } from './risk-figures.ts';

/** Turns of these labels are risks. */
const risks = {
  reportlostcard: { simple: '84', reach: '95', categories: ['fraud', 'dispute'] as const },
  disputecharge: { simple: '1', reach: '90', categories: ['dispute', 'fraud'] as const },
};

/** By domain, from every folder that has it. */
function domains(train: Folder, test: Folder): Map<string, Labelled[]> {
  const found = new Map<string, Labelled[]>();
  const folders = train.path === test.path ? [train] : [train, test];
  for (const folder of folders) {
    const dir = join(folder.path, 'multidogo');
    for (const name of existsSync(dir) ? readdirSync(dir).toSorted() : []) {
      if (!name.endsWith('.jsonl')) continue;
      const domain = name.slice(0, -'.jsonl'.length);
      const turns = folder.lines<Labelled>(`multidogo/${name}`);
      found.set(domain, [...(found.get(domain) ?? []), ...turns]);
    }
  }
  return found;
}

const isRisk = ({ label }: Labelled) => Object.keys(risks).some((risk) => label.includes(risk));

export function multidogoAlarms(train: Folder, test: Folder): Figure[] {
  return [...domains(train, test)].flatMap(([domain, turns]) =>
    alarmFigures(
      `risk.alarms.multidogo.${domain}`,
      turns.filter((turn) => !isRisk(turn)).map(({ text }) => text),
      { simple: '≤ 0.14', reach: '≤ 0.1' },
    ),
  );
}

export function multidogoRecall(train: Folder, test: Folder): Figure[] {
  const all = [...domains(train, test).values()].flat();
  return Object.entries(risks).flatMap(([label, { categories, ...aim }]) =>
    recallFigure(
      `risk.recall.multidogo.${label}`,
      all.filter((turn) => turn.label.split('<div>').includes(label)).map(({ text }) => text),
      categories,
      aim,
    ),
  );
}

/** All dialogues are everyday matters of a clothes shop. */
export function abcdAlarms(train: Folder, test: Folder): Figure[] {
  const folders = train.path === test.path ? [train] : [train, test];
  const file = 'abcd/dialogues.jsonl';
  const dialogues = folders.flatMap((one) => (one.has(file) ? one.lines<Dialogue>(file) : []));
  const turns = dialogues.flatMap((one) =>
    one.turns.filter(({ speaker }) => speaker === 'customer'),
  );
  const whole = dialogues.filter(
    (one) =>
      flagsIn(
        conversation(
          one.turns.map(({ speaker, text }) => ({
            author: speaker === 'action' ? 'system' : speaker,
            text,
          })),
          'chat',
        ),
      ).length > 0,
  );
  return [
    ...alarmFigures(
      'risk.alarms.abcd',
      turns.map(({ text }) => text),
      {
        simple: '0.58',
        reach: '≤ 0.3',
      },
    ),
    {
      name: 'risk.alarms.abcd.conversation',
      value: percent(whole.length, dialogues.length),
      of: dialogues.length,
      simple: '6.4',
      reach: '≤ 3',
    },
  ];
}

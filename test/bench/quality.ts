import { piiTasks } from './pii.ts';
import { draftFiles } from './quality-drafts.ts';
import { grammarFigures } from './quality-grammar.ts';
import { plantedDrafts } from './quality-planted.ts';
import { draftSpeed } from './quality-speed.ts';
import { heldFigures, openFigures } from './quality-written.ts';
import { runSuite, type Task } from './suite.ts';

const tasks: Task[] = [
  ...piiTasks,
  { name: 'quality.fatal', needs: [], run: draftFiles },
  { name: 'quality.own', needs: [], run: heldFigures },
  { name: 'dev', needs: [], run: openFigures, onlyWhenAsked: true },
  { name: 'quality.planted', needs: [], run: plantedDrafts },
  { name: 'quality.grammar', needs: [], run: grammarFigures },
  { name: 'speed.draft', needs: [], run: draftSpeed },
];

export const main = (args: string[], options: { sharedData: string }) =>
  runSuite(tasks, args, options);

import { bankingAlarms, bankingRecall } from './risk-banking.ts';
import { abcdAlarms, multidogoAlarms, multidogoRecall } from './risk-conversations.ts';
import { flagSpeed } from './risk-speed.ts';
import { ownSuite, riskcheckFiles } from './risk-suite.ts';
import { runSuite, type Task } from './suite.ts';

const tasks: Task[] = [
  { name: 'risk.alarms.banking77', needs: [], run: bankingAlarms },
  { name: 'risk.alarms.multidogo', needs: [], run: multidogoAlarms },
  { name: 'risk.alarms.abcd', needs: ['abcd/dialogues.jsonl'], run: abcdAlarms },
  { name: 'risk.recall.banking77', needs: [], run: bankingRecall },
  { name: 'risk.recall.multidogo', needs: [], run: multidogoRecall },
  { name: 'risk.riskcheck', needs: [], run: riskcheckFiles },
  { name: 'risk.own', needs: [], run: () => ownSuite('held') },
  // For whoever writes rules: figures and every miss of the part that may be looked at.
  { name: 'dev', needs: [], run: () => ownSuite('dev'), onlyWhenAsked: true },
  { name: 'speed.flags', needs: [], run: flagSpeed },
];

export const main = (args: string[], options: { sharedData: string }) =>
  runSuite(tasks, args, options);

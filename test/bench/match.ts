import { abcdCold, abcdNone, abcdOnline } from './abcd-match.ts';
import { abcdNext } from './abcd-next.ts';
import { hint3 } from './hint3.ts';
import { banking77, clinc150, xsid } from './labelled.ts';
import { speed } from './speed.ts';
import { runSuite, type Task } from './suite.ts';

const abcd = ['abcd/dialogues.jsonl', 'abcd/guidelines.json', 'abcd/ontology.json'];
/** A test folder without dialogues leaves them to cross-validation. */
const onDialogues =
  (run: Task['run']): Task['run'] =>
  (train, test) =>
    run(train, test.has('abcd/dialogues.jsonl') ? test : train);

const tasks: Task[] = [
  { name: 'abcd.cold', needs: abcd, run: onDialogues(abcdCold) },
  { name: 'abcd.online', needs: abcd, run: onDialogues(abcdOnline) },
  { name: 'abcd.none', needs: abcd, run: onDialogues(abcdNone) },
  { name: 'abcd.next', needs: [...abcd, 'abcd/kb.json'], run: onDialogues(abcdNext) },
  { name: 'banking77', needs: ['banking77/train.jsonl'], run: banking77 },
  { name: 'clinc150', needs: ['clinc150/train.jsonl', 'clinc150/oos_train.jsonl'], run: clinc150 },
  { name: 'hint3', needs: [], run: hint3 },
  { name: 'xsid', needs: [], run: xsid },
  { name: 'speed', needs: [], run: speed },
];

export const main = (args: string[], options: { sharedData: string }) =>
  runSuite(tasks, args, options);

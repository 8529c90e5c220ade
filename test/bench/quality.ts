import { piiTasks } from './pii.ts';
import { runSuite, type Task } from './suite.ts';

const tasks: Task[] = [...piiTasks];

export const main = (args: string[], options: { sharedData: string }) =>
  runSuite(tasks, args, options);

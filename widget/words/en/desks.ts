import { plural } from './forms.ts';

export const desks = {
  title: 'Desks and routing',
  how: 'Which desk a case goes to, when that desk is open, who gets it, and who hears of it when it is late. It is one YAML file: download it, change it, and choose it here. It is checked first, and nothing changes until you press Publish.',
  loading: 'Getting the desks',
  failed: 'The desks could not be loaded.',
  meta: (version: number, desks: number, routes: number) =>
    `version ${version}, ${plural(desks, 'desk', 'desks')}, ${plural(routes, 'routing row', 'routing rows')}`,
  by: (name: string, when: string) => `published by ${name}, ${when}`,
  shipped: 'came with Deskside',
  desk: 'Desk',
  hours: 'Open',
  assign: 'Cases go to',
  ladder: 'Told when it is late',
  always: 'always',
  open: 'open now',
  closed: 'closed now',
  pull: 'whoever takes them',
  turns: 'the next on duty, in turn',
  oncall: (who: string) => `on call: ${who}`,
  rung: (clock: string, after: string, who: string) => `${clock}, ${after} late: ${who}`,
  rungNow: (clock: string, who: string) => `${clock}, at once: ${who}`,
  anyClock: 'Any clock',
  owner: 'who has it',
  lead: 'the agent’s lead',
  onCall: 'who is on call',
  noLadder: 'the desk only',
  phone: (number: string) => `phone ${number}`,
  holidays: (n: number) => `closed on ${plural(n, 'holiday', 'holidays')}`,
  choose: 'Choose a routing file',
  checking: 'Checking the file',
  download: 'Download',
  ready: (n: number) =>
    n === 0
      ? 'This file says the same as the version in force.'
      : `Ready. It makes ${plural(n, 'change', 'changes')}:`,
  publish: 'Publish',
  done: (version: number) =>
    `Version ${version} is in force; open panels take it up by themselves.`,
  problems: (n: number, file: string) =>
    `${plural(n, 'problem', 'problems')} in ${file}, nothing changed`,
  tooLong: 'This is too long for a routing file; 500,000 characters fit.',
  part: 'Part',
  what: 'What',
  change: 'Change',
  parts: {
    queue: 'desk',
    calendar: 'hours',
    rota: 'on-call rota',
    route: 'routing row',
    cause: 'root cause',
    policy: 'policy',
  },
  hows: { added: 'new', removed: 'gone', changed: 'changed' },
  history: (n: number) => plural(n, 'version', 'versions'),
  versionBy: (version: number, name: string, when: string) =>
    `Version ${version} by ${name}, ${when}.`,
  restore: 'Put in force again',
  restoreOf: (version: number) => `Put version ${version} in force again`,
};

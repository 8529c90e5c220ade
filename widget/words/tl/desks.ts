import { plural } from './forms.ts';

export const desks = {
  title: 'Mga desk at routing',
  how: 'Saang desk napupunta ang kaso, kailan bukas ang desk, kanino ito ibinibigay, at sino ang sasabihan kapag late. Isang YAML file ito: i-download, baguhin, at piliin dito. Sinusuri muna ito, at walang magbabago hanggang pindutin mo ang I-publish.',
  loading: 'Kinukuha ang mga desk',
  failed: 'Hindi ma-load ang mga desk.',
  meta: (version: number, desks: number, routes: number) =>
    `version ${version}, ${plural(desks, 'desk', 'desks')}, ${plural(routes, 'routing row', 'routing rows')}`,
  by: (name: string, when: string) => `na-publish ni ${name}, ${when}`,
  shipped: 'kasama sa Deskside',
  desk: 'Desk',
  hours: 'Bukas',
  assign: 'Napupunta ang kaso sa',
  ladder: 'Sasabihan kapag late',
  always: 'lagi',
  open: 'bukas ngayon',
  closed: 'sarado ngayon',
  pull: 'kung sino ang kukuha',
  turns: 'susunod na naka-duty, halinhinan',
  oncall: (who: string) => `on call: ${who}`,
  rung: (clock: string, after: string, who: string) => `${clock}, late ng ${after}: ${who}`,
  rungNow: (clock: string, who: string) => `${clock}, agad: ${who}`,
  anyClock: 'Anumang oras na takda',
  owner: 'may hawak nito',
  lead: 'lead ng agent',
  onCall: 'naka-on call',
  noLadder: 'ang desk lang',
  phone: (number: string) => `telepono ${number}`,
  holidays: (n: number) => `sarado sa ${plural(n, 'holiday', 'holidays')}`,
  choose: 'Pumili ng routing file',
  checking: 'Sinusuri ang file',
  download: 'I-download',
  ready: (n: number) =>
    n === 0
      ? 'Pareho ang file na ito sa version na ginagamit.'
      : `Handa na. May ${plural(n, 'pagbabago', 'pagbabago')}:`,
  publish: 'I-publish',
  done: (version: number) =>
    `Ginagamit na ang version ${version}; kusa itong kukunin ng mga bukas na panel.`,
  problems: (n: number, file: string) =>
    `${plural(n, 'problema', 'problema')} sa ${file}, walang nagbago`,
  tooLong: 'Masyadong mahaba para sa routing file; hanggang 500,000 character lang.',
  part: 'Bahagi',
  what: 'Alin',
  change: 'Pagbabago',
  parts: {
    queue: 'desk',
    calendar: 'oras',
    rota: 'on-call rota',
    route: 'routing row',
    cause: 'ugat na dahilan',
    policy: 'patakaran',
  },
  hows: { added: 'bago', removed: 'wala na', changed: 'binago' },
  history: (n: number) => plural(n, 'version', 'versions'),
  versionBy: (version: number, name: string, when: string) =>
    `Version ${version} ni ${name}, ${when}.`,
  restore: 'Gamitin ulit',
  restoreOf: (version: number) => `Gamitin ulit ang version ${version}`,
};

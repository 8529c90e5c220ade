import type { RiskCategory } from '../../shared/model/category.ts';
import type { Folder, Labelled } from './data.ts';
import type { Figure } from './figures.ts';
import { alarmFigures, recallFigure } from './risk-figures.ts';

const money: RiskCategory[] = ['fraud', 'dispute'];
/** Labels that are a risk by our categories, with what must be raised. The rest of the 77 is harmless. */
const risks: Record<string, { labels: string[]; categories: RiskCategory[]; simple: string }> = {
  lost: {
    labels: ['lost_or_stolen_card', 'lost_or_stolen_phone', 'compromised_card'],
    categories: money,
    simple: '62',
  },
  unrecognised: {
    labels: [
      'card_payment_not_recognised',
      'direct_debit_payment_not_recognised',
      'cash_withdrawal_not_recognised',
    ],
    categories: money,
    simple: '14',
  },
  twice: { labels: ['transaction_charged_twice'], categories: money, simple: '56' },
  age: { labels: ['age_limit'], categories: ['minors'], simple: '59' },
};
/** Neither harmless nor named a risk: a fee that nobody knows may be one. */
const between = ['extra_charge_on_statement'];
const risky = new Set([...Object.values(risks).flatMap(({ labels }) => labels), ...between]);

/** Every file of the kind that is in either folder. */
function lines(train: Folder, test: Folder): Labelled[] {
  const files = ['banking77/train.jsonl', 'banking77/test.jsonl'];
  const folders = train.path === test.path ? [train] : [train, test];
  return files.flatMap((file) =>
    folders.flatMap((one) => (one.has(file) ? one.lines<Labelled>(file) : [])),
  );
}

export function bankingAlarms(train: Folder, test: Folder): Figure[] {
  const harmless = lines(train, test).filter(({ label }) => !risky.has(label));
  return alarmFigures(
    'risk.alarms.banking77',
    harmless.map(({ text }) => text),
    {
      simple: '0.67',
      reach: '≤ 0.3',
    },
  );
}

export function bankingRecall(train: Folder, test: Folder): Figure[] {
  const all = lines(train, test);
  return Object.entries(risks).flatMap(([name, { labels, categories, simple }]) => {
    const texts = all.filter(({ label }) => labels.includes(label)).map(({ text }) => text);
    return recallFigure(`risk.recall.banking77.${name}`, texts, categories, {
      simple,
      reach: '95',
    });
  });
}

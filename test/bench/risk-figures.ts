import type { RiskCategory } from '../../shared/model/category.ts';
import { type Figure, percent } from './figures.ts';
import { flagsOf, listed, raised } from './flags.ts';

type Aim = Pick<Figure, 'simple' | 'reach'>;

/** Texts of 100 harmless ones that raise a flag. */
export function alarmFigures(name: string, texts: readonly string[], aim: Aim): Figure[] {
  if (!texts.length) return [];
  const wrong = texts.flatMap((text) => {
    const flags = flagsOf(text);
    return flags.length ? [`${flags.map(({ ruleId }) => ruleId).join()}: ${text}`] : [];
  });
  listed(name, wrong);
  return [{ name, value: percent(wrong.length, texts.length), of: texts.length, ...aim }];
}

/** Risky texts that raise a flag of one of these categories. */
export function recallFigure(
  name: string,
  texts: readonly string[],
  categories: readonly RiskCategory[],
  aim: Aim,
): Figure[] {
  if (!texts.length) return [];
  const missed = texts.filter((text) => !raised(flagsOf(text), categories));
  listed(`${name}, missed`, missed);
  return [
    { name, value: percent(texts.length - missed.length, texts.length), of: texts.length, ...aim },
  ];
}

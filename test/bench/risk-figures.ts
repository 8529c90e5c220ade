import type { RiskCategory } from '../../shared/model/category.ts';
import { type Figure, percent } from './figures.ts';
import { flagsOf, listed, raised } from './flags.ts';

type Aim = Pick<Figure, 'simple' | 'reach'>;

/** Texts of 100 harmless ones that raise a flag. */
export function alarmFigures(name: string, texts: readonly string[], aim: Aim): Figure[] {
  if (!texts.length) return [];
  const wrong = texts.flatMap((text) => {
    const flags = flagsOf(text);
    const line = `${flags.map(({ ruleId }) => ruleId).join()}: ${text}`;
    // Only suggested: no rule saw anything.
    return flags.length ? [{ line, suggested: flags.every(({ suggested }) => suggested) }] : [];
  });
  listed(
    name,
    wrong.map(({ line }) => line),
  );
  const ofTier = (suggested: boolean) =>
    percent(wrong.filter((one) => one.suggested === suggested).length, texts.length);
  return [
    { name, value: percent(wrong.length, texts.length), of: texts.length, ...aim },
    { name: `${name}.rules`, value: ofTier(false), of: texts.length },
    { name: `${name}.suggested`, value: ofTier(true), of: texts.length },
  ];
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

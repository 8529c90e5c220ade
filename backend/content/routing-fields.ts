import type { LocalText } from '../../shared/model/language.ts';
import { byLanguageOf, type Field, textOf } from './fields.ts';

/** What the parts of `routing.yaml` have in common. */

const week = 7 * 24 * 60;

export function unique(field: Field | undefined, ids: string[]): void {
  for (const id of new Set(ids.filter((one, i) => ids.indexOf(one) !== i))) {
    field?.problem(`\`${id}\` is here twice; keep one`);
  }
}

export function idOf(field: Field | undefined): string {
  const id = textOf(field, 64) ?? '';
  if (id && !/^[a-z0-9]+([.-][a-z0-9]+)*$/.test(id)) {
    field?.problem(`\`${id}\`: use small letters, digits, hyphens, and a dot between levels`);
  }
  return id;
}

export const nameOf = (field: Field | undefined): LocalText => {
  const name = byLanguageOf(field, (child) => textOf(child, 100), ['en']);
  return { ...name, en: name.en ?? '' };
};

/** `90m`, `4h`, `3d` in minutes. */
export function minutesOf(field: Field | undefined): number | undefined {
  const text = textOf(field);
  if (!field || text === undefined) return undefined;
  const [, number, unit] = /^(\d{1,4})([mhd])$/.exec(text) ?? [];
  const minutes = Number(number) * { m: 1, h: 60, d: 24 * 60 }[(unit ?? 'm') as 'm' | 'h' | 'd'];
  if (minutes >= 1 && minutes <= 8 * week) return minutes;
  field.problem(`\`${text}\` is not a time; write it such as 10m, 4h or 3d, at most 56d`);
  return undefined;
}

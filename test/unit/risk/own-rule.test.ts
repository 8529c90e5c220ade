import { expect, test } from 'vitest';
import { lists, rules } from '../../../shared/packs/index.ts';
import {
  catches,
  harmlessTexts,
  plainPhrase,
  problemWith,
  replay,
  ruleOf,
} from '../../../shared/risk/own-rule.ts';
import { validateRules } from '../../../shared/risk/validate.ts';

const rule = { category: 'fraud', severity: 'high', lang: 'en' } as const;

test('signs that mean something in a rule are plain text in words that people chose', () => {
  expect(plainPhrase(' (empty|gone) @wallet* {card} #3 _ ')).toBe('empty gone wallet card 3');
  expect(catches({ ...rule, words: ['wallet*'] }, 'my wallets are gone', lists)).toBe(false);
  expect(problemWith({ words: ['** __'], lang: 'en' }, lists)).toContain('holds no word');
});

test.each([
  ['en', 'circling our gate', 'Your rider keeps circling our gate at night.'],
  ['id', 'kosong melompong', 'Dompet saya tiba-tiba kosong melompong.'],
  ['th', 'เดินวนหน้าบ้าน', 'คนส่งของเดินวนหน้าบ้านทุกคืน'],
  ['zh', '在门口徘徊', '快递员每晚都在门口徘徊。'],
  ['vi', 'đi lòng vòng trước nhà', 'Tài xế cứ đi lòng vòng trước nhà tôi.'],
] as const)('in %s a rule flags its own sentence and no harmless one', (lang, words, sentence) => {
  const own = { ...rule, lang, words: [words] };
  const found = replay(own, sentence, harmlessTexts(rules, lang), lists);
  expect(found).toMatchObject({ flagged: 0, catches: true });
  expect(found.texts).toBeGreaterThan(50);
  const wrong = validateRules([ruleOf(own)], lists).filter(({ field }) => field.startsWith('any'));
  expect(wrong).toEqual([]);
});

test('words that everybody uses are shown to be so', () => {
  const harmless = harmlessTexts(rules, 'en');
  const found = replay({ ...rule, words: ['refund'] }, 'My refund!', harmless, lists);
  expect(found.flagged).toBeGreaterThan(0);
  expect(found.examples.length).toBeGreaterThan(0);
  expect(found.examples.length).toBeLessThanOrEqual(3);
});

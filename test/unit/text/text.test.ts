import fc from 'fast-check';
import { expect, test } from 'vitest';
import { detectLanguage } from '../../../shared/text/language.ts';
import { customerText } from '../../../shared/text/quoted.ts';
import { tokenise } from '../../../shared/text/tokens.ts';

test.each([
  ['Where is my order, please?', 'en'],
  ['Kak, uang saya kok belum kembali ya? Gimana nih', 'id'],
  ['Saya nak tanya, kenapa wang saya tak dapat lagi?', 'ms'],
  ['พัสดุของฉันอยู่ที่ไหน', 'th'],
  ['Đơn hàng của tôi đâu rồi?', 'vi'],
  ['Nasaan na po ang order ko?', 'tl'],
  ['我的包裹在哪里？', 'zh'],
] as const)('%s is %s', (text, lang) => {
  expect(detectLanguage(text)?.lang).toBe(lang);
});

test('nothing tells the language of numbers', () => {
  expect(detectLanguage('123 456')).toBeUndefined();
});

test('tokens point into the original text', () => {
  const text = 'Blm smpe, lamaaaa! ba\u200brang2 ＯＫ 退款没收到 ยังไม่ได้เงิน';
  const tokens = tokenise(text, 'id');
  expect(tokens.slice(0, 5).map(({ norm }) => norm)).toEqual([
    'belum',
    'sampai',
    'lama',
    'barang',
    'ok',
  ]);
  expect(text.slice(tokens[3]?.start, tokens[3]?.end)).toBe('ba\u200brang2');
  expect(tokens.length).toBeGreaterThan(8);
});

test('quoted mail and signatures are blanked, offsets stay', () => {
  const text =
    'Still nothing.\n\nOn Mon, 3 Nov 2026 Ana <a@kirana.example> wrote:\n> We refunded you\n';
  const own = customerText(text);
  expect(own.trim()).toBe('Still nothing.');
  expect(own).toHaveLength(text.length);
  expect(customerText('> only a quote')).toBe('> only a quote');
});

test('plain text is cut into the same words as any other', () => {
  const plain = fc.string({ unit: fc.constantFrom(..."aZ09' -_.'b\n"), maxLength: 40 });
  fc.assert(
    fc.property(plain, (text) => {
      // With a letter beyond ASCII the whole text goes the long way.
      expect([...tokenise(text)]).toEqual(tokenise(`${text} é`).slice(0, -1));
    }),
  );
});

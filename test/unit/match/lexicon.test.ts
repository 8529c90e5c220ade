import { describe, expect, it } from 'vitest';
import { lexiconTables } from '../../../shared/lexicon/index.ts';
import { buildIndex } from '../../../shared/match/build.ts';
import { columns, compileLexicon } from '../../../shared/match/lexicon.ts';
import { match } from '../../../shared/match/match.ts';
import { termsOf } from '../../../shared/match/terms.ts';
import type { Language } from '../../../shared/model/language.ts';
import type { Sop } from '../../../shared/model/sop.ts';

const lexicon = compileLexicon(lexiconTables);
const rows = lexiconTables.flatMap((table) => table.trim().split('\n'));
const meant = (lang: Language, text: string) =>
  new Set(termsOf(text, lang, lexicon).flatMap(({ concepts }) => concepts ?? []));

describe('the lexicon', () => {
  it('has a cell for every language in every row', () => {
    expect(rows.filter((row) => row.split('|').length !== columns.length)).toEqual([]);
    expect(rows.filter((row) => /^\s*\|/.test(row))).toEqual([]);
    expect(rows.length).toBeGreaterThan(2000);
  });

  it('is not nearly full, so that a look-up ends soon', () => {
    const taken = lexicon.hashes.filter((hash) => hash !== 0).length;
    expect(taken / lexicon.hashes.length).toBeLessThan(0.6);
  });

  it.each<[Language, string]>([
    ['en', 'the shoes came ripped and I want a refund'],
    ['id', 'kak mau uang kembali dong, sepatunya robek'],
    ['ms', 'nak duit balik, kasut koyak'],
    ['th', 'ขอคืนเงินค่ะ รองเท้าขาดตอนมาถึง'],
    ['vi', 'cho em xin hoàn tiền, giày bị rách'],
    ['vi', 'cho em xin hoan tien, giày bi rach'],
    ['tl', 'gusto ko ng refund, punit yung sapatos'],
    ['zh', '我要退款，鞋子破了'],
  ])('finds in %s what another language says: %s', (lang, text) => {
    const said = meant(lang, text);
    for (const word of ['money back', 'shoes']) {
      const [concept] = meant('en', word);
      expect(said, word).toContain(concept);
    }
  });

  it('reads a word as its own language does', () => {
    const [have] = meant('tl', 'meron');
    expect(meant('tl', 'may')).toContain(have);
    expect(meant('en', 'may')).not.toContain(have);
  });
});

const sop = (id: string, title: string, triggers: string[]): Sop => ({
  id,
  version: 1,
  title: { en: title },
  audience: [],
  markets: [],
  triggers: { en: triggers },
  steps: [],
  macros: [],
  required: [],
  escalate: [],
  answers: [],
  owner: '',
  effectiveFrom: '2000-01-01',
});

describe('an SOP written in English only', () => {
  const sops = [
    sop('PAY-001', 'Refund not received', ['my refund has not arrived', 'when do I get my money']),
    sop('ORD-001', 'Change of address', ['change my delivery address', 'wrong address']),
    sop('PRD-001', 'Damaged product', ['the item is broken', 'it came damaged']),
    sop('ACC-001', 'Forgotten password', ['I forgot my password', 'cannot log in']),
  ];
  const ticket = (text: string) => ({
    console: 'x',
    id: '1',
    url: '',
    subject: '',
    tags: [],
    customer: {},
    messages: [{ author: 'customer' as const, internal: false, text }],
  });
  it.each([
    ['ORD-001', 'bisa ganti alamat pengiriman ga kak?'],
    ['ACC-001', 'ลืมรหัสผ่านค่ะ เข้าสู่ระบบไม่ได้'],
    ['PRD-001', 'hàng bị hỏng rồi shop ơi'],
    ['PAY-001', '我的退款还没有收到'],
    ['ACC-001', 'nakalimutan ko po password ko'],
  ])('%s is found from: %s', (id, text) => {
    const found = match(buildIndex(sops, '2026-01-01', lexicon), ticket(text));
    expect(found.kind === 'fits' ? found.matches[0]?.id : found.closest?.id).toBe(id);
    const without = match(buildIndex(sops, '2026-01-01'), ticket(text));
    expect(without.kind).toBe('none');
  });
});

import type { Language } from '../model/language.ts';
import { lettersIn } from './count.ts';
import { type LanguageModel, languageBy } from './language-model.ts';
import { stopwords } from './stopwords.ts';
import { type Token, tokenise } from './tokens.ts';

type Latin = 'en' | 'id' | 'ms' | 'tl' | 'vi';
const latin: Latin[] = ['en', 'id', 'ms', 'tl', 'vi'];

/** Everyday words that one of two neighbours uses and the other does not: Indonesian and Malay share the rest. */
const telling: Record<Latin, Set<string>> = {
  en: new Set('order refund money delivery received account item package seller'.split(' ')),
  id: new Set(
    `bisa karena uang butuh kemarin siang sore banget sih dong deh kok nih kak min gan bilang coba pesanan paket
    kurir toko akun kantor rusak ongkir rekening telepon membutuhkan ketika mobil berbeda adalah beda sedangkan
    tidak kapan kantor resi barangnya penjual pembeli gimana bukan namun pihak kembaliin cek silakan silahkan mas mbak
    tersebut beliau harusnya mending konfirmasi dikirim kirimkan saldo`.split(/\s+/),
  ),
  ms: new Set(
    `boleh kerana wang tak nak je lah awak encik puan tuan cik bungkusan penghantaran akaun telefon semalam petang
    selepas apabila kedai hantar dihantar semua perlu daripada bahawa ialah kereta berbeza pejabat rosak mahu dekat
    macam semasa berlaku menerima bayaran pesanan jualan penjual pembeli awal kecewa sila hubungi sahaja hendak
    pelanggan barangan pulangan parcel pos takkan mana`.split(/\s+/),
  ),
  tl: new Set('yung po naman lang mga hindi wala kasi pera binili nagbayad nag mag'.split(' ')),
  vi: new Set(
    'khong duoc toi minh hang don tien mua ban chua roi giao nhan hoan shop cua cho lam'.split(' '),
  ),
};

const foldedStopwords: ReadonlySet<string> = new Set(
  [...stopwords.vi].map((word) =>
    word
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .replace(/đ/g, 'd'),
  ),
);
/** Word → for each of `latin` how many of its two lists hold it. */
const listed = new Map<string, number[]>();
for (const [at, lang] of latin.entries()) {
  for (const word of [...stopwords[lang], ...telling[lang]]) {
    const on = listed.get(word) ?? latin.map(() => 0);
    on[at] = (on[at] ?? 0) + 1;
    listed.set(word, on);
  }
}
// biome-ignore lint/suspicious/noControlCharactersInRegex: every character of ASCII is meant
const plain = /^[\x00-\x7f]*$/;
/** `240518A`, `KR-77120`; not the 2 of `apa2`. */
const code = /(?<![\p{L}\d])(?:[A-Z]+-?)?\d[\dA-Z-]*/gu;
const capitalised = /\p{Lu}[\p{Script=Latin}\p{M}]*/gu;
const vietnamese = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/;

/**
 * The language a text is mostly in; `undefined` when nothing tells. `sure` is 0 to 1. Languages in Latin letters are
 * told by lists of words, by `model` where it is there: then `sure` is about how often such an answer is right.
 */
export function detectLanguage(
  text: string,
  model?: LanguageModel,
): { lang: Language; sure: number } | undefined {
  const sample = text.slice(0, 2000).replace(code, ' ');
  const inLatin = () => (model ? languageBy(model, sample) : ofLatin(tokenise(sample)));
  if (plain.test(sample)) return /[a-z]/i.test(sample) ? inLatin() : undefined;
  // Names and products keep their Latin letters in a Thai or Chinese sentence.
  const letters = lettersIn(sample.replace(capitalised, ''), /\p{L}+/gu);
  if (letters === 0) return inLatin();
  const thai = lettersIn(sample, /\p{Script=Thai}+/gu);
  const han = lettersIn(sample, /\p{Script=Han}+/gu);
  const kana = lettersIn(sample, /[\p{Script=Hiragana}\p{Script=Katakana}]+/gu);
  // A Chinese or Thai sentence is full of Latin product names; a character weighs as much as three letters.
  if (thai * 2 > letters - thai && thai > 0) return { lang: 'th', sure: share(thai, letters, 2) };
  if (han * 3 > letters - han && kana * 5 < han)
    return { lang: 'zh', sure: share(han, letters, 3) };
  return inLatin();
}

function ofLatin(tokens: Token[]): { lang: Language; sure: number } | undefined {
  const score: Record<Latin, number> = { en: 0, id: 0, ms: 0, tl: 0, vi: 0 };
  for (const { norm, folded } of tokens) {
    const on = listed.get(norm);
    for (let at = 0; at < latin.length; at++) {
      const lang = latin[at] as Latin;
      score[lang] += evidence(lang, on?.[at] ?? 0, norm, folded);
    }
  }
  const [best, next] = latin.toSorted((a, b) => score[b] - score[a]) as [Latin, Latin];
  if (score[best] < 0.5) return undefined;
  const lead = (score[best] - score[next]) / score[best];
  return { lang: best, sure: round(lead * (score[best] / (score[best] + 1))) };
}

function evidence(lang: Latin, lists: number, norm: string, folded: string): number {
  if (lang !== 'vi') return lists || shape(lang, norm);
  if (folded !== norm) return vietnamese.test(norm) ? lists + 1.5 : lists;
  return lists === 0 && foldedStopwords.has(folded) ? 0.4 : lists;
}

/** Endings and beginnings, for words on no list. */
function shape(lang: Latin, word: string): number {
  if (word.length < 5) return 0;
  if (lang === 'en')
    return /(tion|ing|ed|ght|ck|ly|ess|ould)$|^(th|wh)|'(s|t|re|ve|ll|d)$/.test(word) ? 0.4 : 0;
  if (lang === 'tl')
    return /^(nag|mag|pag|naka|maka|ipa|pina|kina|nang)|(an|in)g$|ng$|^i?ni/.test(word) ? 0.35 : 0;
  if (lang === 'id')
    return /^(meng|mem|men|ber|ter|di|pe)|(nya|kan|annya|in|isasi)$/.test(word) ? 0.35 : 0;
  if (lang === 'ms') return /^(meng|mem|men|ber|ter|di|pe)|(nya|kan|asi)$/.test(word) ? 0.3 : 0;
  return 0;
}

function share(own: number, letters: number, weight: number): number {
  return round((own * weight) / (own * weight + Math.max(0, letters - own)));
}

const round = (share: number) => Math.round(share * 100) / 100;

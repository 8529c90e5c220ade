import type { Language } from '../../../shared/model/language.ts';

const LONGEST = 90;
const cut = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);

interface Props {
  /** Words of a ticket or a draft; shown as text whatever they are. */
  texts: readonly string[];
  lang?: Language | undefined;
  /** Where each stands: `msg 2`. */
  places?: readonly string[];
}

/** Quoted words, each once, in their own language for fonts and speech. */
export function Quotes({ texts, lang, places }: Props) {
  return (
    <>
      {texts.map((text, at) => (
        <span key={text}>
          {at > 0 && ', '}
          <q lang={lang} title={text.length > LONGEST ? text : undefined}>
            {cut(text.trim())}
          </q>
          {places?.[at] && <span class="place"> {places[at]}</span>}
        </span>
      ))}
    </>
  );
}

/** Spans of one ticket as distinct words: what stands in another of them is not said twice. */
export function distinct<S extends { text: string }>(spans: readonly S[], most: number): S[] {
  const said: string[] = [];
  return spans
    .filter(({ text }) => {
      const key = text.trim().toLowerCase();
      if (key === '' || said.some((other) => other.includes(key))) return false;
      said.push(key);
      return true;
    })
    .slice(0, most);
}

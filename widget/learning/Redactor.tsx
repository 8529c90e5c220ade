import { useMemo, useRef, useState } from 'preact/hooks';
import type { Language } from '../../shared/model/language.ts';
import {
  mask,
  type Personal,
  personalIn,
  type RedactContext,
  withMasks,
} from '../../shared/quality/redact.ts';
import type { Words } from '../words/words.ts';
import type { CaseText } from './case-texts.ts';

interface Props {
  piece: CaseText;
  lang: Language | undefined;
  words: Words;
  context: RedactContext;
  /** What the lesson quotes already. */
  quotes: readonly string[];
  take(masked: string): void;
}

type Place = Pick<Personal, 'start' | 'end'> & { what?: Personal['what'] };

/** In order and apart. */
function joined(places: Place[]): Place[] {
  const apart: Place[] = [];
  for (const place of places.toSorted((a, b) => a.start - b.start)) {
    const last = apart.at(-1);
    if (last && place.start < last.end) last.end = Math.max(last.end, place.end);
    else apart.push({ ...place });
  }
  return apart;
}

/** A piece of a case with what looks personal masked; whoever reads it masks more, or shows what is none. */
export function Redactor({ piece, lang, words, context, quotes, take }: Props) {
  const text = words.cases.lessons;
  const found = useMemo(() => personalIn(piece.text, context), [piece.text, context]);
  const [shown, setShown] = useState<number[]>([]);
  const [more, setMore] = useState<Place[]>([]);
  const body = useRef<HTMLParagraphElement>(null);
  const places = joined([...found.filter(({ start }) => !shown.includes(start)), ...more]);

  /** Where in the whole text a point of the selection is. */
  const offsetOf = (node: Node | null, at: number): number | undefined => {
    const part = (node instanceof Element ? node : node?.parentElement)?.closest('[data-from]');
    if (!part || !body.current?.contains(part)) return undefined;
    return Number(part.getAttribute('data-from')) + at;
  };
  function maskSelection() {
    const selection = document.getSelection();
    if (!selection || selection.isCollapsed) return;
    const one = offsetOf(selection.anchorNode, selection.anchorOffset);
    const other = offsetOf(selection.focusNode, selection.focusOffset);
    if (one === undefined || other === undefined || one === other) return;
    setMore([...more, { start: Math.min(one, other), end: Math.max(one, other) }]);
    selection.removeAllRanges();
  }

  const parts: preact.JSX.Element[] = [];
  let at = 0;
  const plain = (to: number) => {
    if (to > at) {
      parts.push(
        <span key={at} data-from={at}>
          {piece.text.slice(at, to)}
        </span>,
      );
    }
  };
  for (const { start, end, what } of places) {
    plain(start);
    const name = what ? text.kinds[what] : undefined;
    parts.push(
      <button
        key={`mask ${start}`}
        type="button"
        class="masked"
        title={name ? `${name}: ${text.unmask}` : text.unmask}
        aria-label={name ? `${name}: ${text.unmask}` : text.unmask}
        onClick={() => {
          setMore(more.filter((place) => place.end <= start || place.start >= end));
          const own = found.filter((place) => place.start < end && place.end > start);
          setShown([...shown, ...own.map((place) => place.start)]);
        }}
      >
        {mask}
      </button>,
    );
    at = end;
  }
  plain(piece.text.length);

  const masked = withMasks(piece.text, places);
  return (
    <div class="piece">
      <p class="text-12 ink-3">{text[piece.from]}</p>
      <p class="case-text" lang={lang} ref={body}>
        {parts}
      </p>
      <div class="row">
        <button class="button" type="button" onClick={() => take(masked)}>
          {quotes.includes(masked.slice(0, 1200)) ? text.taken : text.take}
        </button>
        <button class="button text" type="button" onClick={maskSelection}>
          {text.maskSelection}
        </button>
      </div>
    </div>
  );
}

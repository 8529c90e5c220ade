import type { ComponentChildren } from 'preact';
import { Button } from '../../ui/Button.tsx';
import type { FilledMacro } from '../state/macro.ts';
import { keyOf } from '../state/ticket.ts';
import { usePanel } from './context.ts';

interface Props {
  filled: FilledMacro;
  /** Is this the macro that the shortcut puts in? */
  keys?: boolean;
  loud?: boolean;
  /** More actions beside "Put in reply". */
  children?: ComponentChildren;
}

/** Words for the customer as they will stand in the reply: filled placeholders marked, empty ones to type in. */
export function MacroPreview({ filled, keys, loud, children }: Props) {
  const { panel, words, common, text, keys: shortcut } = usePanel();
  const { macros, assist, focus } = panel;
  const { macro, lang, pieces } = filled;
  const holes = pieces.filter((piece) => 'name' in piece).length;
  const wanted = assist.lang.value;
  const hasDate = Object.values(macro.text).some((source) => source?.includes('{date'));

  async function put() {
    const missing = await macros.put(filled);
    if (missing !== undefined) focus(`placeholder-${missing}`);
  }

  return (
    <>
      <p class="text-13 ink-2">
        {words.sop.macro(common.languages[lang])} <span>{text(macro.title)}</span>
        {wanted && wanted !== lang && (
          <span class="ink-warn"> {words.sop.otherLanguage(common.languages[wanted])}</span>
        )}
      </p>
      <div class="words macro" lang={lang}>
        {pieces.map((piece, at) =>
          'name' in piece ? (
            <input
              key={at}
              class="placeholder"
              data-focus={`placeholder-${piece.name}`}
              aria-label={words.placeholders[piece.name] ?? piece.name}
              placeholder={words.placeholders[piece.name] ?? piece.name}
              value={piece.value}
              size={Math.max(
                8,
                (piece.value || words.placeholders[piece.name] || piece.name).length,
              )}
              onInput={(event) => macros.type(piece.name, event.currentTarget.value)}
              onKeyDown={(event) => {
                if (event.key === 'Enter' && event.isTrusted && !event.isComposing) void put();
              }}
            />
          ) : piece.filled ? (
            <mark key={at}>{piece.text}</mark>
          ) : (
            piece.text
          ),
        )}
      </div>
      {(filled.filled > 0 || holes > 0) && (
        <p class="text-12 ink-2 macro-note">
          {filled.filled > 0 && words.sop.filled(filled.filled)}{' '}
          {holes > 0 && words.sop.toFill(holes)} {hasDate && words.sop.checkDate}
        </p>
      )}
      <div class="actions tight">
        <Button
          {...(loud ? { look: 'solid' } : {})}
          keys={keys ? shortcut('M') : undefined}
          onPress={put}
        >
          {words.sop.putIn}
        </Button>
        {children}
      </div>
      <NotInserted text={filled.text} />
    </>
  );
}

/** Says that an insertion did not arrive, and gives the text to the clipboard instead. */
export function NotInserted({ text }: { text: string }) {
  const { panel, words } = usePanel();
  const failed = panel.macros.failed.value;
  const key = panel.ticket.key.value;
  if (!failed || failed.text !== text || !key || failed.ticket !== keyOf(key)) return null;
  return (
    <div class="row text-13 not-inserted" role="status">
      <span class="ink-warn">
        {failed.copied
          ? words.copied
          : failed.why === 'no-composer'
            ? words.sop.noComposer
            : words.sop.failed}
      </span>
      {!failed.copied && <Button onPress={panel.macros.copy}>{words.copy}</Button>}
    </div>
  );
}

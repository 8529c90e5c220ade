import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { RiskCategory, Severity } from '../../../shared/model/category.ts';
import { riskCategories } from '../../../shared/model/names.ts';
import { personalIn, redacted } from '../../../shared/quality/redact.ts';
import { sentencesOf } from '../../../shared/quality/sentences.ts';
import { catches, problemWith } from '../../../shared/risk/own-rule.ts';
import { usePanel } from './context.ts';
import { RiskFields } from './RiskFields.tsx';
import { Sheet } from './Sheet.tsx';
import { Loading } from './States.tsx';

const mostSentences = 30;
const longestCase = 600;

interface About {
  category: RiskCategory;
  severity: Severity;
}

/** A specialist flags what no rule saw, and may turn words of it into a proposed rule. */
export function JudgeSheet() {
  const { panel, common, words } = usePanel();
  const { assist, judging, lessons, session, ticket, view, world } = panel;
  const text = lessons.words.value?.judge;
  const [about, setAbout] = useState<About>({ category: 'legal', severity: 'high' });
  const [chosen, setChosen] = useState<string>();
  const [proposes, setProposes] = useState(false);
  const [phrases, setPhrases] = useState('');
  const [error, setError] = useState('');
  const [done, setDone] = useState('');
  const busy = useRef(false);
  const list = useRef<HTMLFieldSetElement>(null);
  const of = ticket.ticket.value;

  const sentences = useMemo(() => {
    const texts = (of?.messages ?? [])
      .filter(({ author, internal }) => author === 'customer' && !internal)
      .map((message) => message.text);
    const all = [of?.subject ?? '', ...texts].flatMap((one) => sentencesOf(one));
    return [...new Set(all.map((one) => one.text.slice(0, longestCase)))].slice(-mostSentences);
  }, [of]);

  // What is selected in a sentence is what should raise the flag.
  useEffect(() => {
    const take = () => {
      const selection = document.getSelection();
      const node = selection?.anchorNode;
      const label = (node instanceof Element ? node : node?.parentElement)?.closest('[data-at]');
      const picked = selection?.toString().trim() ?? '';
      if (!picked || !label || !list.current?.contains(label)) return;
      if (!label.contains(selection?.focusNode ?? null)) return;
      setChosen(sentences[Number(label.getAttribute('data-at'))]);
      setProposes(true);
      setPhrases(picked.slice(0, 80));
    };
    document.addEventListener('selectionchange', take);
    return () => document.removeEventListener('selectionchange', take);
  }, [sentences]);

  const { policy, lists } = session.packs.value ?? {};
  if (!text || !of || !policy || !lists) return <Loading />;
  const names = of.customer.name ? [of.customer.name] : [];
  const masked = chosen === undefined ? '' : redacted(chosen, { policy, names });
  const chosenWords = phrases
    .split(/[,、，\n]/)
    .map((one) => one.trim())
    .filter(Boolean)
    .slice(0, 8);
  const lang = assist.lang.value;
  const rule = { ...about, words: chosenWords, ...(lang ? { lang } : {}) };

  /** What keeps it from being proposed. */
  function problem(): string | undefined {
    if (!proposes || chosen === undefined) return undefined;
    if (chosenWords.length === 0 || chosenWords.some((one) => one.length < 2)) return text?.noWords;
    if (!policy || !lists) return undefined;
    if (personalIn(chosenWords.join(', '), { policy, names }).length > 0) return text?.personal;
    const wrong = problemWith(rule, lists);
    if (wrong) return wrong;
    return catches(rule, masked, lists) ? undefined : text?.misses;
  }

  async function send(event: SubmitEvent) {
    event.preventDefault();
    if (!event.isTrusted || busy.current || !text) return;
    if (world.seen?.() === false) return setError(words.covered);
    const wrong = problem();
    if (wrong) return setError(wrong);
    busy.current = true;
    setError('');
    try {
      await judging.missed(about.category, about.severity);
      const also = proposes && chosen !== undefined;
      if (also) await judging.propose({ ...rule, case: masked });
      const flagged = text.sentDone(common.categories[about.category]);
      setDone(also ? `${flagged} ${text.proposedDone}` : flagged);
    } catch {
      setError(text.failed);
    } finally {
      busy.current = false;
    }
  }

  if (done) {
    return (
      <Sheet title={text.title}>
        <p class="section first" role="status">
          {done}
        </p>
      </Sheet>
    );
  }
  return (
    <Sheet title={text.title}>
      <form class="section first form" noValidate onSubmit={send}>
        <RiskFields
          of={riskCategories}
          {...about}
          change={(next) => setAbout({ ...about, ...next })}
        />
        <fieldset class="sentences text-13" ref={list}>
          <legend>
            {text.shows} <span class="ink-3">{text.showsHint}</span>
          </legend>
          <label class="option">
            <input
              type="radio"
              name="sentence"
              checked={chosen === undefined}
              onChange={() => setChosen(undefined)}
            />
            {text.nothing}
          </label>
          {sentences.map((sentence, at) => (
            <div class="option" key={sentence}>
              <input
                type="radio"
                name="sentence"
                id={`sentence-${at}`}
                aria-labelledby={`sentence-text-${at}`}
                checked={chosen === sentence}
                onChange={() => setChosen(sentence)}
              />
              <span id={`sentence-text-${at}`} data-at={at} lang={lang}>
                {sentence}
              </span>
            </div>
          ))}
        </fieldset>
        {chosen !== undefined && (
          <label class="option">
            <input
              type="checkbox"
              checked={proposes}
              onChange={(event) => setProposes(event.currentTarget.checked)}
            />
            {text.propose}
          </label>
        )}
        {proposes && chosen !== undefined && (
          <label class="field">
            <span class="label">
              <span>{text.words}</span>
            </span>
            <input
              class="input"
              lang={lang}
              maxLength={400}
              value={phrases}
              aria-describedby="judge-hint judge-error"
              onInput={(event) => {
                setPhrases(event.currentTarget.value);
                setError('');
              }}
            />
            <span class="ink-3 text-12" id="judge-hint">
              {text.wordsHint}
            </span>
          </label>
        )}
        <p class="input-error" id="judge-error" role="alert">
          {error}
        </p>
        <p class="text-13 ink-2">
          {proposes && chosen !== undefined ? (
            <>
              {text.sent} <q lang={lang}>{masked}</q>
            </>
          ) : (
            text.noText
          )}
        </p>
        <div class="actions">
          <button class="button solid" type="submit">
            {proposes && chosen !== undefined ? text.sendBoth : text.send}
          </button>
          <button class="button text" type="button" onClick={view.back}>
            {words.cancel}
          </button>
        </div>
      </form>
    </Sheet>
  );
}

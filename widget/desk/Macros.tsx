import { useState } from 'preact/hooks';
import { fillMacro, placeholderValues } from '../../shared/macro.ts';
import type { Sop } from '../../shared/model/sop.ts';
import { Icon } from '../ui/Icon.tsx';
import { Menu } from '../ui/Menu.tsx';
import { dayOf } from '../words/dates.ts';
import { local } from '../words/words.ts';
import type { CaseProps } from './case.ts';

/** Shown at once; the search finds the others. */
const most = 30;

type Props = CaseProps & {
  /** What stands in the field now, to be kept as an own text. */
  typed: string;
  put(text: string, whom: 'customer' | 'agent'): void;
};

interface Choice {
  key: string;
  title: string;
  about: string;
  text: string;
  own: boolean;
}

/** Texts for this case: the specialist's own, then the macros of its SOP, then those of all others. */
function choicesOf(props: Props, search: string): Choice[] {
  const { escalation, cases, texts, language } = props;
  const { sop, ticket } = escalation;
  const sops: Sop[] = cases.packs.value?.sops ?? [];
  const first = sops.filter(({ id }) => id === sop?.id);
  const lang = ticket.lang ?? 'en';
  const own = texts.all.value.map(
    ({ title, text }): Choice => ({ key: `own ${title}`, title, about: '', text, own: true }),
  );
  const macros = [...first, ...sops.filter((one) => !first.includes(one))].flatMap((one) =>
    one.macros.flatMap((macro): Choice[] => {
      const text = macro.text[lang] ?? macro.text.en;
      if (!text) return [];
      const title = local(macro.title, language);
      return [{ key: `${one.id} ${macro.id}`, title, about: one.id, text, own: false }];
    }),
  );
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return [...own, ...macros].filter(({ title, about, text }) => {
    const all = `${title} ${about} ${text}`.toLowerCase();
    return words.every((word) => all.includes(word));
  });
}

/** Ready texts: own ones go into the field for the agent, macros into the words for the customer. */
export function Macros(props: Props) {
  const { escalation, cases, texts, typed, put, words, me } = props;
  const text = words.casework;
  const [search, setSearch] = useState('');
  const [title, setTitle] = useState('');
  const found = choicesOf(props, search);
  const { ticket, evidence, summary } = escalation;

  /** Braces that the case cannot fill stay, and are seen. */
  const filled = (macro: string) => {
    const values = placeholderValues({
      ticket: {
        console: ticket.console,
        id: ticket.id,
        url: ticket.url,
        subject: ticket.subject,
        tags: [],
        customer: ticket.customer ? { name: ticket.customer } : {},
        messages: [summary, ...evidence.map((one) => one.text)].map((said) => ({
          author: 'customer',
          internal: false,
          text: said,
        })),
      },
      agentName: escalation.raisedBy.name,
      today: dayOf(cases.now.value),
      lang: ticket.lang ?? 'en',
      brand: cases.packs.value?.policy.brand,
    });
    return fillMacro(macro, values).text;
  };

  return (
    <Menu label={text.texts} icon="list" focus="macros" up>
      {(close) => (
        <div class="macros">
          <input
            class="input"
            type="search"
            aria-label={text.findText}
            placeholder={text.findText}
            value={search}
            onInput={({ currentTarget }) => setSearch(currentTarget.value)}
          />
          <ul>
            {found.slice(0, most).map((one) => (
              <li key={one.key} class="macro">
                <button
                  class="macro-put inset"
                  type="button"
                  onClick={() => {
                    put(filled(one.text), one.own ? 'agent' : 'customer');
                    setSearch('');
                    close();
                  }}
                >
                  <span class="line">
                    <b class="cut">{one.title}</b>
                    <span class="text-12 ink-3 number">{one.own ? text.own : one.about}</span>
                  </span>
                  <span class="cut text-12 ink-2">{one.text}</span>
                </button>
                {one.own && (
                  <button
                    class="button only-icon small inset"
                    type="button"
                    aria-label={text.forget(one.title)}
                    title={text.forget(one.title)}
                    onClick={() => texts.remove(one.title)}
                  >
                    <Icon name="close" />
                  </button>
                )}
              </li>
            ))}
          </ul>
          {found.length === 0 && <p class="text-13 ink-2">{text.noText}</p>}
          {found.length > most && (
            <p class="text-12 ink-3">{text.moreTexts(found.length - most)}</p>
          )}
          {typed.trim() && me.role !== 'qa' && (
            <div class="keep-text">
              <label class="field grow">
                <span class="label">{text.keepText}</span>
                <input
                  class="input"
                  maxLength={60}
                  value={title}
                  onInput={({ currentTarget }) => setTitle(currentTarget.value)}
                />
              </label>
              <button
                class="button"
                type="button"
                onClick={() => {
                  if (!title.trim()) return;
                  texts.save({ title: title.trim(), text: typed.trim() });
                  setTitle('');
                }}
              >
                {text.save}
              </button>
            </div>
          )}
        </div>
      )}
    </Menu>
  );
}

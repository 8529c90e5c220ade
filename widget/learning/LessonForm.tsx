import { useState } from 'preact/hooks';
import type { Me } from '../../shared/model/account.ts';
import type { Language } from '../../shared/model/language.ts';
import type { LessonText } from '../../shared/model/lesson.ts';
import { languages } from '../../shared/model/names.ts';
import { heldTo } from '../../shared/scope.ts';
import type { Words } from '../words/words.ts';
import type { Found } from './Lessons.tsx';

interface Props {
  draft: LessonText;
  change(part: Partial<LessonText>): void;
  replace(next: LessonText): void;
  words: Words;
  found: Found;
  me: Me;
}

/** What a lesson says, on which SOPs and where it is shown. */
export function LessonForm({ draft, change, replace, words, found, me }: Props) {
  const text = words.cases.lessons;
  const [sops, setSops] = useState(draft.sops.join(', '));
  const known = new Set(found.packs.sops.map(({ id }) => id));
  const unknown = draft.sops.filter((id) => !known.has(id));
  const everywhere = heldTo(me) === undefined;
  return (
    <div class="lesson-form">
      <label class="field">
        <span class="label">{text.caseTitle}</span>
        <input
          class="input"
          lang={draft.lang}
          maxLength={120}
          value={draft.title}
          onInput={(event) => change({ title: event.currentTarget.value })}
        />
      </label>
      {(['happened', 'instead'] as const).map((field) => (
        <label class="field" key={field}>
          <span class="label">{text[field]}</span>
          <textarea
            class="input"
            lang={draft.lang}
            maxLength={field === 'happened' ? 3000 : 2000}
            rows={3}
            value={draft[field]}
            onInput={(event) => change({ [field]: event.currentTarget.value })}
          />
        </label>
      ))}
      {draft.quotes.length > 0 && (
        <div class="field">
          <span class="label">{text.quotes}</span>
          <ul class="quotes">
            {draft.quotes.map((quote, at) => (
              <li key={`${at} ${quote}`} class="row nowrap">
                <q class="grow text-13">{quote}</q>
                <button
                  class="button text"
                  type="button"
                  onClick={() =>
                    change({ quotes: draft.quotes.filter((_, other) => other !== at) })
                  }
                >
                  {text.remove}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      <div class="two">
        <label class="field">
          <span class="label">
            {text.sops} <span class="ink-3">{text.sopsHint}</span>
          </span>
          <input
            class="input"
            value={sops}
            list="sops"
            onInput={(event) => {
              setSops(event.currentTarget.value);
              const ids = event.currentTarget.value
                .split(/[,\s]+/)
                .map((id) => id.trim().toUpperCase())
                .filter(Boolean);
              change({ sops: [...new Set(ids)].slice(0, 12).map((id) => id.slice(0, 16)) });
            }}
          />
          {unknown.length > 0 && <span class="ink-warn text-13">{text.unknownSops(unknown)}</span>}
        </label>
        <label class="field">
          <span class="label">{text.lang}</span>
          <select
            class="input"
            value={draft.lang ?? ''}
            onChange={(event) => {
              const { lang: _, ...rest } = draft;
              const lang = event.currentTarget.value as Language | '';
              replace(lang ? { ...rest, lang } : rest);
            }}
          >
            <option value="">{text.anyLang}</option>
            {languages.map((one) => (
              <option key={one} value={one}>
                {words.common.languages[one]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <fieldset class="text-13">
        <legend class="ink-2">{text.sites}</legend>
        <div class="sites">
          {everywhere && (
            <label class="option">
              <input
                type="checkbox"
                checked={draft.sites.length === 0}
                onChange={() => change({ sites: [] })}
              />
              {text.allSites}
            </label>
          )}
          {found.sites.map((site) => (
            <label class="option" key={site}>
              <input
                type="checkbox"
                checked={draft.sites.includes(site)}
                onChange={(event) =>
                  change({
                    sites: event.currentTarget.checked
                      ? [...draft.sites, site]
                      : draft.sites.filter((other) => other !== site),
                  })
                }
              />
              {site}
            </label>
          ))}
        </div>
      </fieldset>
    </div>
  );
}

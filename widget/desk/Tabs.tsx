import { useState } from 'preact/hooks';
import { Icon } from '../ui/Icon.tsx';
import { Menu } from '../ui/Menu.tsx';
import type { DeskProps } from './Desk.tsx';
import { focusOn } from './focus.ts';
import { whyNot } from './why.ts';

/** What this person looks at again and again: the filters of now under a name. */
export function Tabs({ view, tabs, words }: DeskProps) {
  const text = words.casework;
  const [name, setName] = useState('');
  const [error, setError] = useState<string>();
  const failed = (cause: unknown) => setError(whyNot(cause, words));
  const differs = Object.keys(view.filters.value).length > 0 || view.search.value.trim() !== '';
  return (
    <>
      {tabs.all.value.map((tab) => {
        const open = view.saved.value === tab.name;
        return (
          <span class="tab-saved" key={tab.name}>
            <button
              type="button"
              class="tab inset"
              aria-pressed={open}
              {...(open ? { 'data-focus': 'queue' } : {})}
              onClick={() => {
                view.whom.value = tab.whom;
                view.filters.value = tab.filters;
                view.search.value = tab.search;
                view.saved.value = tab.name;
              }}
            >
              {tab.name}
            </button>
            {open && (
              <button
                class="button only-icon small inset"
                type="button"
                aria-label={text.forget(tab.name)}
                title={text.forget(tab.name)}
                onClick={() => {
                  view.saved.value = undefined;
                  focusOn('queue');
                  tabs.remove(tab.name).catch(failed);
                }}
              >
                <Icon name="close" />
              </button>
            )}
          </span>
        );
      })}
      {differs && !view.saved.value && (
        <Menu label={text.saveView} look="text small flush">
          {(close) => (
            <form
              class="save-view"
              onSubmit={(event) => {
                event.preventDefault();
                const called = name.trim();
                if (!called) {
                  event.currentTarget.querySelector('input')?.focus();
                  return;
                }
                const { whom, filters, search } = view;
                tabs
                  .save({
                    name: called,
                    whom: whom.value,
                    filters: filters.value,
                    search: search.value.trim(),
                  })
                  .then(() => {
                    view.saved.value = called;
                    setName('');
                    close();
                    focusOn('queue');
                  })
                  .catch(failed);
              }}
            >
              <label class="field">
                <span class="label">{text.viewName}</span>
                <input
                  class="input"
                  maxLength={40}
                  value={name}
                  onInput={({ currentTarget }) => setName(currentTarget.value)}
                />
              </label>
              <button class="button" type="submit">
                {text.save}
              </button>
              {error && (
                <p class="input-error" role="alert">
                  {error}
                </p>
              )}
            </form>
          )}
        </Menu>
      )}
    </>
  );
}

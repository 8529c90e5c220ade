import { kinds, severities } from '../../shared/model/names.ts';
import { Icon } from '../ui/Icon.tsx';
import { Menu } from '../ui/Menu.tsx';
import { queueName } from './case.ts';
import type { DeskProps } from './Desk.tsx';
import { choicesOf, type FilterName, filterNames, whose } from './filters.ts';
import { focusOn } from './focus.ts';
import { Tabs } from './Tabs.tsx';

/** A filter's value in words. */
function said(name: FilterName, value: string, props: DeskProps): string {
  const { words } = props;
  if (name === 'queue') return queueName(props, value);
  if (name === 'kind') return words.casework.kinds[kinds.find((one) => one === value) ?? 'issue'];
  if (name === 'severity') {
    return words.common.severities[severities.find((one) => one === value) ?? 'normal'];
  }
  if (name === 'lang') {
    return words.common.languages[value as keyof typeof words.common.languages] ?? value;
  }
  return value;
}

/** One compact menu for all filters; those in force stand below, to be taken away one by one. */
function Filters(props: DeskProps) {
  const { cases, view, words } = props;
  const text = words.casework;
  const inForce = filterNames.filter((name) => view.filters.value[name]);
  return (
    <Menu
      label={
        <>
          {text.filter}
          {inForce.length > 0 && ` ${inForce.length}`}
        </>
      }
      look={inForce.length > 0 ? 'chosen' : ''}
    >
      {() => (
        <div class="filters">
          {filterNames.map((name) => (
            <label class="field" key={name}>
              <span class="label">{text.filters[name]}</span>
              <select
                class="input"
                value={view.filters.value[name] ?? ''}
                onChange={({ currentTarget }) => {
                  const { [name]: _, ...others } = view.filters.value;
                  const { value } = currentTarget;
                  view.filters.value = value ? { ...others, [name]: value } : others;
                  view.saved.value = undefined;
                }}
              >
                <option value="">{text.any}</option>
                {choicesOf(name, cases.open.value).map(([value, count]) => (
                  <option key={value} value={value}>
                    {said(name, value, props)} ({count})
                  </option>
                ))}
              </select>
            </label>
          ))}
        </div>
      )}
    </Menu>
  );
}

/** Search, filters and the tabs of the queue. */
export function Finding(props: DeskProps) {
  const { view, words } = props;
  const text = words.casework;
  const inForce = filterNames.filter((name) => view.filters.value[name]);
  return (
    <search class="finding">
      <div class="finding-row">
        <label class="search grow">
          <Icon name="search" ink="3" />
          <span class="unseen">{text.search}</span>
          <input
            class="input"
            type="search"
            data-focus="search"
            placeholder={text.search}
            value={view.search.value}
            onInput={({ currentTarget }) => {
              view.search.value = currentTarget.value;
              view.saved.value = undefined;
            }}
            onKeyDown={(event) => {
              if (event.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
              const [first] = view.listed.value;
              if (event.key === 'Escape') {
                view.search.value = '';
                view.saved.value = undefined;
              } else if (first) {
                view.chosen.value = first.id;
                view.page.value = 'cases';
              }
              event.currentTarget.blur();
            }}
          />
        </label>
        <Filters {...props} />
        <button
          class={`button${view.picking.value ? ' chosen' : ''}`}
          type="button"
          aria-pressed={view.picking.value}
          onClick={() => {
            view.picking.value = !view.picking.value;
            if (!view.picking.value) view.ticked.value = new Set();
          }}
        >
          {text.pick}
        </button>
      </div>
      <div class="tabs">
        {whose.map((one) => {
          const count = view.counts.value[one];
          const open = view.whom.value === one && !view.saved.value;
          return (
            <button
              key={one}
              type="button"
              class={`tab inset${one === 'late' && count > 0 ? ' ink-critical' : ''}`}
              aria-pressed={open}
              {...(open ? { 'data-focus': 'queue' } : {})}
              onClick={() => {
                view.whom.value = one;
                view.saved.value = undefined;
              }}
            >
              {text.whose[one]} {count > 0 && <span class="count">{count}</span>}
            </button>
          );
        })}
        <Tabs {...props} />
      </div>
      {inForce.length > 0 && (
        <div class="in-force">
          {inForce.map((name) => (
            <button
              key={name}
              class="button small"
              type="button"
              aria-label={text.without(said(name, view.filters.value[name] ?? '', props))}
              onClick={() => {
                const { [name]: _, ...others } = view.filters.value;
                view.filters.value = others;
                view.saved.value = undefined;
                focusOn('queue');
              }}
            >
              {said(name, view.filters.value[name] ?? '', props)} <Icon name="close" />
            </button>
          ))}
        </div>
      )}
    </search>
  );
}

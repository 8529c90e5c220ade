import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../ui/Icon.tsx';
import { Bulk } from './Bulk.tsx';
import type { DeskProps } from './Desk.tsx';
import { Finding } from './Finding.tsx';
import { Row } from './Row.tsx';
import type { Line } from './view.ts';
import { reasonOf } from './why.ts';

/** Heights of the lines in px, as the style sheet has them. */
const heights: Record<Line['kind'], number> = { group: 31, case: 52 };
/** Drawn beyond what is in sight, so that scrolling shows no gaps. */
const beyond = 400;

/** Only the lines in sight are drawn: thousands of cases scroll as smoothly as ten. */
function useWindow(lines: Line[], chosen: string | undefined) {
  const box = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const [height, setHeight] = useState(800);
  useLayoutEffect(() => {
    if (!box.current) return;
    const watch = new ResizeObserver(([entry]) => entry && setHeight(entry.contentRect.height));
    watch.observe(box.current);
    return () => watch.disconnect();
  }, []);
  let from = 0;
  let before = 0;
  let total = 0;
  let to = lines.length;
  lines.forEach((line, index) => {
    if (total + heights[line.kind] < top - beyond) {
      from = index + 1;
      before = total + heights[line.kind];
    }
    if (total < top + height + beyond) to = index + 1;
    total += heights[line.kind];
  });
  let drawn = 0;
  for (const line of lines.slice(from, to)) drawn += heights[line.kind];

  // The chosen one comes into sight, and focus goes with it when it was in the list or nowhere: so it is heard.
  useEffect(() => {
    const list = box.current;
    if (!list || !chosen) return;
    let at = 0;
    for (const line of lines) {
      if (line.kind === 'case' && line.one.id === chosen) break;
      at += heights[line.kind];
    }
    if (at < list.scrollTop + heights.group) list.scrollTop = at - heights.group;
    else if (at + heights.case > list.scrollTop + list.clientHeight) {
      list.scrollTop = at + heights.case - list.clientHeight;
    }
    const focused = document.activeElement;
    if (focused === document.body || list.contains(focused)) {
      list.querySelector<HTMLElement>(`[data-case="${chosen}"] .case-open`)?.focus();
    }
  }, [chosen]);

  return {
    box,
    shown: lines.slice(from, to),
    before,
    after: Math.max(0, total - before - drawn),
    onScroll: () => setTop(box.current?.scrollTop ?? 0),
  };
}

/** Nothing to show: why, and what to do about it. */
function Nothing({ cases, view, words }: DeskProps) {
  const text = words.desk;
  const filtered =
    view.search.value.trim() !== '' ||
    Object.values(view.filters.value).some(Boolean) ||
    view.whom.value !== 'all';
  if (filtered && cases.open.value.length > 0) {
    return (
      <div class="queue-empty">
        <p class="strong">{words.casework.noneFits}</p>
        <button
          class="button"
          type="button"
          onClick={() => {
            view.search.value = '';
            view.filters.value = {};
            view.whom.value = 'all';
            view.saved.value = undefined;
          }}
        >
          {words.casework.showAll}
        </button>
      </div>
    );
  }
  return (
    <div class="queue-empty">
      <p class="strong">{text.empty}</p>
      <p class="text-13 ink-2">{text.emptyMore}</p>
    </div>
  );
}

export function Queue(props: DeskProps) {
  const { cases, view, words } = props;
  const text = words.desk;
  const lines = view.lines.value;
  const { box, shown, before, after, onScroll } = useWindow(lines, view.chosen.value);
  const loaded = cases.loaded.value;
  const failed = cases.failed.value !== undefined;
  const closed = cases.closedToday.value.length;
  return (
    <nav class="queue" aria-label={text.queueLabel} aria-busy={!loaded && !failed}>
      <Finding {...props} />
      <Bulk {...props} />
      <div class="queue-lines" ref={box} onScroll={onScroll}>
        {!loaded && !failed && (
          <div class="queue-loading" aria-hidden="true">
            {[74, 58, 66].map((width) => (
              <span key={width} class="skeleton" style={{ width: `${width}%` }} />
            ))}
          </div>
        )}
        {!loaded && failed && (
          <div class="queue-empty" role="alert">
            <p class="strong">{text.loadFailed}</p>
            <p class="text-13 ink-2">{reasonOf(cases.failed.value, words)}</p>
            <button class="button" type="button" onClick={() => void cases.load()}>
              {words.common.page.tryAgain}
            </button>
          </div>
        )}
        <div style={{ height: `${before}px` }} />
        {shown.map((line) =>
          line.kind === 'group' ? (
            <h2 class="group" key={line.group}>
              <button
                class="inset"
                type="button"
                aria-expanded={!line.folded}
                onClick={() => view.fold(line.group)}
              >
                <Icon name={line.folded ? 'right' : 'down'} />
                <b>{words.casework.groups[line.group]}</b> {line.count}
              </button>
            </h2>
          ) : (
            <Row key={line.one.id} {...props} one={line.one} picking={view.picking.value} />
          ),
        )}
        <div style={{ height: `${after}px` }} />
        {loaded && lines.length === 0 && <Nothing {...props} />}
      </div>
      {(closed > 0 || view.showClosed.value) && (
        <button
          class="closed-today inset"
          type="button"
          onClick={() => {
            view.showClosed.value = !view.showClosed.value;
          }}
        >
          <span>{view.showClosed.value ? text.backToOpen : text.closedToday(closed)}</span>
          <Icon name={view.showClosed.value ? 'left' : 'right'} />
        </button>
      )}
    </nav>
  );
}

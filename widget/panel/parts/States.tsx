import { useEffect, useState } from 'preact/hooks';
import { usePanel } from './context.ts';

/** A heading and what to do: no ticket open, no content yet. */
export function Plain({ title, children }: { title: string; children: string }) {
  return (
    <section class="section roomy">
      <h3 class="heading text-16">{title}</h3>
      <p class="ink-2">{children}</p>
    </section>
  );
}

/** In place of what is loaded after the first picture; asks for it again where that failed. */
export function Coming() {
  const { load } = usePanel().panel.later;
  useEffect(() => void load(), [load]);
  return <Loading />;
}

const SHOW_AFTER = 200;
const STILL_AFTER = 2000;

/** The shape of what comes; only when it takes long enough to be noticed. */
export function Loading({ id }: { id?: string | undefined }) {
  const { words } = usePanel();
  const [waited, setWaited] = useState(0);
  useEffect(() => {
    const timers = [SHOW_AFTER, STILL_AFTER].map((ms) => setTimeout(() => setWaited(ms), ms));
    return () => timers.forEach(clearTimeout);
  }, []);
  if (waited === 0) return null;
  const { reading, stillReading, starting } = words.state;
  const said = id === undefined ? starting : (waited < STILL_AFTER ? reading : stillReading)(id);
  return (
    <section class="section" data-state="loading">
      <p class="text-13 ink-3" role="status">
        {said}
      </p>
      <div class="skeletons" aria-hidden="true">
        <span class="skeleton title" />
        <span class="skeleton" />
        <span class="skeleton" />
        {[82, 68, 76, 60, 71].map((width) => (
          <span class="skeleton-step" key={width}>
            <span class="skeleton" />
            <span class="skeleton" style={{ width: `${width}%` }} />
          </span>
        ))}
      </div>
    </section>
  );
}

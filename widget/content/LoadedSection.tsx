import type { ComponentChildren } from 'preact';
import { type Loaded, WhenLoaded } from '../ui/loaded.tsx';
import type { PageWorld } from '../ui/page.tsx';

type Props<T> = Pick<PageWorld, 'words'> & {
  id: string;
  class?: string;
  text: { title: string; failed: string; loading: string };
  /** Absent while it depends on what is found. */
  how: string | undefined;
  loaded: Loaded<T>;
  children: (found: T) => ComponentChildren;
};

/** A part of the page: its heading stands there from the beginning, the rest when it has come. */
export function LoadedSection<T>({ id, text, how, loaded, words, children, ...props }: Props<T>) {
  return (
    <section
      class={props.class ?? 'gaps'}
      aria-labelledby={id}
      aria-busy={!loaded.found && !loaded.failed}
    >
      <h2 class="text-16" id={id}>
        {text.title}
      </h2>
      {how && <p class="text-13 ink-2 how">{how}</p>}
      <WhenLoaded {...{ loaded, words }} says={text}>
        {children}
      </WhenLoaded>
    </section>
  );
}

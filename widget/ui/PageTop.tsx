import type { ComponentChildren } from 'preact';
import { Icon } from './Icon.tsx';
import type { PageWorld } from './page.tsx';

type Props = Pick<PageWorld, 'words' | 'me' | 'leave'> & {
  title: string;
  /** Beside the title. */
  about: ComponentChildren;
  /** Before the person's name. */
  children?: ComponentChildren;
};

/** The bar that every page of the backend has: what it is, who is here, the way out. */
export function PageTop({ words, me, leave, title, about, children }: Props) {
  return (
    <header class="top">
      <h1>
        <Icon name="mark" ink="accent" /> {title}
      </h1>
      <div class="grow ink-2">{about}</div>
      {children}
      <span>{me.name}</span>
      <button class="button text" type="button" onClick={() => void leave()}>
        {words.common.page.signOut}
      </button>
    </header>
  );
}

import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from './Icon.tsx';
import { Menu } from './Menu.tsx';
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
      <Menu label={me.name} icon="down" look="text account" fromRight>
        {() => <WaysOut {...{ words, leave }} />}
      </Menu>
    </header>
  );
}

function WaysOut({ words, leave }: Pick<Props, 'words' | 'leave'>) {
  const [failed, setFailed] = useState(false);
  const text = words.common.page;
  return (
    <>
      <button class="item" type="button" onClick={() => void leave()}>
        {text.signOut}
      </button>
      <button
        class="item"
        type="button"
        aria-describedby="everywhere"
        onClick={async () => setFailed(!(await leave('everywhere')))}
      >
        {text.everywhere.signOut}
      </button>
      <p class="menu-note text-12 ink-2" id="everywhere">
        {text.everywhere.hint}
      </p>
      {failed && (
        <p class="menu-note text-12 ink-warn" role="alert">
          {text.everywhere.failed}
        </p>
      )}
    </>
  );
}

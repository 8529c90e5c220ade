import { useEffect, useState } from 'preact/hooks';
import { PageTop } from '../ui/PageTop.tsx';
import type { PageWorld } from '../ui/page.tsx';
import { Lessons } from './Lessons.tsx';
import { Repeats } from './Repeats.tsx';

const tabs = ['lessons', 'repeats'] as const;

/** What is learned from cases: lessons for tier 1, and problems that come back. */
export function Learning(world: PageWorld) {
  const { words, me } = world;
  const text = words.cases.page;
  const read = () => (location.hash === '#repeats' ? 'repeats' : 'lessons');
  const [tab, setTab] = useState<(typeof tabs)[number]>(read);
  useEffect(() => {
    const onHash = () => setTab(read());
    addEventListener('hashchange', onHash);
    return () => removeEventListener('hashchange', onHash);
  }, []);
  return (
    <div class="page">
      <PageTop {...world} title={text.title} about={<span>{me.workspace.name}</span>}>
        <nav class="segments" aria-label={text.title}>
          {tabs.map((name) => (
            <button
              key={name}
              type="button"
              aria-pressed={tab === name}
              onClick={() => {
                location.hash = name;
              }}
            >
              {text.tabs[name]}
            </button>
          ))}
        </nav>
        <a class="button text" href="/desk/">
          {text.desk}
        </a>
      </PageTop>
      <main class="learning">
        {tab === 'lessons' ? <Lessons {...world} /> : <Repeats {...world} />}
      </main>
    </div>
  );
}

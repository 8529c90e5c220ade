import { createElement, type KeyboardEvent, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { text } from '../content.ts';
import { type Mounted, show } from '../page.ts';

function Reply({ send, ready }: { send(): void; ready(editor: Mounted): void }) {
  const [value, setValue] = useState(text);
  ready({ text: () => value, reset: () => setValue(text) });
  return createElement('textarea', {
    className: 'reply',
    'aria-label': 'Reply',
    value,
    onChange: (event: { target: HTMLTextAreaElement }) => setValue(event.target.value),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send();
    },
  });
}

void show(
  (place, send) =>
    new Promise((resolve) => {
      let now: Mounted | undefined;
      const ready = (editor: Mounted) => {
        now = editor;
        resolve({ text: () => now?.text() ?? '', reset: () => now?.reset() });
      };
      createRoot(place).render(createElement(Reply, { send, ready }));
    }),
);

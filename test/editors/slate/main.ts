import { createElement, type KeyboardEvent, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, type Descendant, Editor, Node, Transforms } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, type RenderElementProps, Slate, withReact } from 'slate-react';
import { blocks } from '../content.ts';
import { show } from '../page.ts';

const initial = (): Descendant[] =>
  blocks.map(({ quote, text }) => ({ type: quote ? 'quote' : 'paragraph', children: [{ text }] }));

const renderElement = ({ attributes, children, element }: RenderElementProps) =>
  createElement(
    (element as { type?: string }).type === 'quote' ? 'blockquote' : 'p',
    attributes,
    children,
  );

function Reply({ editor, send }: { editor: Editor; send(): void }) {
  const [initialValue] = useState(initial);
  const children = createElement(Editable, {
    'aria-label': 'Reply',
    renderElement,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      send();
    },
  });
  return createElement(Slate, { editor: editor as never, initialValue, children });
}

void show((place, send) => {
  const editor = withHistory(withReact(createEditor() as never) as never) as unknown as Editor;
  createRoot(place).render(createElement(Reply, { editor, send }));
  return {
    text: () => editor.children.map((block) => Node.string(block)).join('\n'),
    reset() {
      Transforms.deselect(editor);
      Editor.withoutNormalizing(editor, () => {
        for (const _ of [...editor.children]) Transforms.removeNodes(editor, { at: [0] });
        Transforms.insertNodes(editor, initial(), { at: [0] });
      });
    },
  };
});

import { Editor, Node } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import type { Mode } from './desk.ts';

const Signature = Node.create({
  name: 'signature',
  group: 'block',
  content: 'paragraph+',
  defining: true,
  parseHTML: () => [{ tag: 'div[data-signature]' }],
  renderHTML: () => ['div', { 'data-signature': '', 'data-testid': 'composer-signature' }, 0],
});

const signature =
  '<div data-signature><p>Salam,</p><p>Putri Anggraini</p><p>Kirana Support</p></div>';

export const blank: Record<Mode, string> = { reply: `<p></p>${signature}`, note: '<p></p>' };

/** One editor for both kinds; `mode` is asked at each change. */
export function createEditor(
  element: HTMLElement,
  content: string,
  mode: () => Mode,
  changed: () => void,
): Editor {
  return new Editor({
    element,
    content,
    injectCSS: false,
    // The trailing paragraph would stand below the signature.
    extensions: [
      StarterKit.configure({ trailingNode: false, link: { openOnClick: false } }),
      Signature,
    ],
    editorProps: {
      attributes: () => ({
        'data-testid': 'composer-input',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': mode() === 'reply' ? 'Reply to customer' : 'Internal note',
      }),
    },
    onUpdate: changed,
  });
}

/** The agent's own words and the signature, with \n between blocks. */
export function textOf(editor: Editor): { text: string; words: string; signature: string } {
  const own: string[] = [];
  const below: string[] = [];
  editor.state.doc.forEach((node) => {
    const text = node.textBetween(0, node.content.size, '\n', '\n');
    (node.type.name === 'signature' ? below : own).push(text);
  });
  const words = own.join('\n').trim();
  const signature = below.join('\n').trim();
  return { text: [words, signature].filter(Boolean).join('\n\n'), words, signature };
}

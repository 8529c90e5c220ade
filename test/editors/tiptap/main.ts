import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { html as markup } from '../content.ts';
import { show } from '../page.ts';

// Its empty paragraphs hold no <br>; one that is there counts as a line.
const html = markup.replace('<br>', '');

void show((element, send) => {
  const editor = new Editor({
    element,
    content: html,
    extensions: [StarterKit.configure({ trailingNode: false })],
    editorProps: {
      attributes: { 'aria-label': 'Reply' },
      handleKeyDown(_, event) {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return false;
        send();
        return true;
      },
    },
  });
  return {
    text: () => editor.getText({ blockSeparator: '\n' }),
    reset: () => void editor.commands.setContent(html),
  };
});

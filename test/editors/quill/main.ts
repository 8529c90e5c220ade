import Quill from 'quill';
import 'quill/dist/quill.snow.css';
import { html } from '../content.ts';
import { show } from '../page.ts';

void show((place, send) => {
  const editor = new Quill(place, {
    theme: 'snow',
    modules: {
      toolbar: [['bold', 'italic'], ['blockquote'], ['clean']],
      keyboard: {
        bindings: {
          send: {
            key: 'Enter',
            shortKey: true,
            handler() {
              send();
              return false;
            },
          },
        },
      },
    },
  });
  const reset = () => editor.setContents(editor.clipboard.convert({ html }));
  reset();
  editor.history.clear();
  return { text: () => editor.getText().replace(/\n$/, ''), reset };
});

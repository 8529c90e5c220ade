import { BlockQuote } from '@ckeditor/ckeditor5-block-quote';
import { ClassicEditor } from '@ckeditor/ckeditor5-editor-classic';
import { Essentials } from '@ckeditor/ckeditor5-essentials';
import { Paragraph } from '@ckeditor/ckeditor5-paragraph';
import '@ckeditor/ckeditor5-editor-classic/dist/index.css';
import '@ckeditor/ckeditor5-engine/dist/index.css';
import '@ckeditor/ckeditor5-ui/dist/index.css';
import { html, linesOf } from '../content.ts';
import { show } from '../page.ts';

void show(async (place, send) => {
  const editor = await ClassicEditor.create(place, {
    licenseKey: 'GPL',
    initialData: html,
    plugins: [Essentials, Paragraph, BlockQuote],
    toolbar: ['undo', 'redo', 'blockQuote'],
  });
  editor.keystrokes.set('Ctrl+Enter', (_, cancel) => {
    send();
    cancel();
  });
  return { text: () => linesOf(editor.getData()), reset: () => editor.setData(html) };
});

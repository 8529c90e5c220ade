import tinymce from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/themes/silver';
import 'tinymce/skins/ui/oxide/skin.css';
import { html, linesOf } from '../content.ts';
import { show } from '../page.ts';

void show(async (target, send) => {
  const [editor] = await tinymce.init({
    target,
    license_key: 'gpl',
    skin: false,
    content_css: false,
    promotion: false,
    branding: false,
    iframe_aria_text: 'Reply',
  });
  if (!editor) throw new Error('TinyMCE did not start.');
  editor.setContent(html);
  editor.undoManager.clear();
  editor.shortcuts.add('meta+13', 'Send', send);
  return { text: () => linesOf(editor.getContent()), reset: () => editor.setContent(html) };
});

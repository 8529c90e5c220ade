import { html, linesOf } from '../content.ts';
import { show } from '../page.ts';

// The part of its interface that is used here; the package has no types, and loads its parts by itself.
interface Editor {
  getData(): string;
  setData(data: string): void;
  setKeystroke(key: number, command: string): void;
  addCommand(name: string, command: { exec(): void }): void;
  on(event: string, listener: () => void): void;
}
declare const CKEDITOR: {
  CTRL: number;
  replace(element: Element, config: object): Editor;
};

void show((place, send) => {
  const field = document.createElement('textarea');
  field.value = html;
  place.append(field);
  const editor = CKEDITOR.replace(field, { versionCheck: false, title: 'Reply' });
  editor.addCommand('send', { exec: send });
  editor.setKeystroke(CKEDITOR.CTRL + 13, 'send');
  return new Promise((resolve) =>
    editor.on('instanceReady', () =>
      resolve({ text: () => linesOf(editor.getData()), reset: () => editor.setData(html) }),
    ),
  );
});

import jQuery from 'jquery';
import 'summernote/dist/summernote-lite.css';
import 'summernote/dist/summernote-lite.js';
import { html, linesOf } from '../content.ts';
import { onCtrlEnter, show } from '../page.ts';

type Summernote = (what: object | string, value?: string) => string;

void show((place, send) => {
  const field = jQuery(place) as unknown as { summernote: Summernote };
  field.summernote({ height: 220, dialogsInBody: true });
  field.summernote('code', html);
  onCtrlEnter(document.querySelector('.note-editable') as HTMLElement, send);
  return {
    text: () => linesOf(field.summernote('code')),
    reset: () => void field.summernote('code', html),
  };
});

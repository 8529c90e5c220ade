/** How Deskside reads the editor pages: one adapter, and what tells one editor from the next. */
import type { Adapter } from '../../shared/model/adapter.ts';

const fields = {
  textarea: 'textarea.reply',
  react: 'textarea.reply',
  contenteditable: '.reply[contenteditable]',
  tiptap: '.ProseMirror',
  lexical: '[data-lexical-editor]',
  slate: '[data-slate-editor]',
  quill: '.ql-editor',
  ckeditor4: 'iframe.cke_wysiwyg_frame >>> body',
  ckeditor5: '.ck-editor__editable',
  tinymce: 'iframe.tox-edit-area__iframe >>> body',
  summernote: '.note-editable',
  froala: '.fr-element',
};

export type EditorName = keyof typeof fields;
export const editors = Object.keys(fields) as EditorName[];

export const adapterOf = (editor: EditorName): Adapter => ({
  id: `editor-${editor}`,
  version: 1,
  name: `Test page: ${editor}`,
  pages: [`/${editor}/`],
  root: ['[data-ticket]'],
  ticketId: [{ css: '[data-ticket]', attr: 'data-ticket' }],
  subject: [{ css: '.subject' }],
  customer: { name: [{ css: '.customer' }] },
  messages: {
    item: ['.message'],
    text: [{ css: '.message' }],
    author: [{ is: 'customer', when: '[data-author=customer]' }, { is: 'agent' }],
  },
  composers: [
    {
      field: [fields[editor]],
      send: [{ css: '#send' }],
      keys: [{ key: 'Enter', mod: true }],
      ownEnd: { css: ['blockquote'], lines: ['--'] },
    },
  ],
  expect: ['id', 'subject', 'messages', 'composer'],
});

/** Every console and editor page that the table tries, and what each needs to be there. */
import { startConsole } from '../e2e/console-server.ts';
import { startForms } from '../e2e/forms.ts';
import { redmineUrl } from '../e2e/redmine.ts';
import { roundcubeUrl } from '../e2e/roundcube.ts';
import { editors } from '../editors/adapters.ts';
import { startEditors } from '../editors/server.ts';
import { barePages, bareSubject } from './bare.ts';
import { casebookSubject } from './casebook.ts';
import { editorSubject } from './editor.ts';
import { redmineSubject } from './redmine.ts';
import { roundcubeSubject } from './roundcube.ts';
import type { Subject } from './subject.ts';

export interface Entry {
  name: string;
  site: { pattern: string; adapter: string };
  /** Why it cannot be tried here. */
  skip?: string;
  /** Makes what the row needs: tickets of its own, where the console keeps them. */
  make(): Promise<Subject>;
}

export async function startSubjects(): Promise<{ entries: Entry[]; close(): Promise<void> }> {
  const [tool, forms, server] = await Promise.all([startConsole(), startForms(), startEditors()]);
  const real = (name: string, url: string | undefined, make: Entry['make']): Entry => ({
    name,
    site: { pattern: `${url}/*`, adapter: name },
    ...(url ? {} : { skip: `${name.toUpperCase()}_URL names no running one` }),
    make,
  });
  const entries: Entry[] = [
    {
      name: 'casebook',
      site: { pattern: tool.base.replace('/console/', '/*'), adapter: 'casebook' },
      make: async () => casebookSubject(tool),
    },
    ...barePages.map((page) => ({
      name: `bare-${page}`,
      site: { pattern: `${forms.base}/*`, adapter: 'bare' },
      make: async () => bareSubject(page, forms),
    })),
    real('redmine', redmineUrl, redmineSubject),
    real('roundcube', roundcubeUrl, roundcubeSubject),
    ...editors.map((editor) => ({
      name: editor,
      site: { pattern: `${server.base}${editor}/*`, adapter: `editor-${editor}` },
      make: async () => editorSubject(editor, server),
    })),
  ];
  return {
    entries,
    close: async () => void (await Promise.all([tool.close(), forms.close(), server.close()])),
  };
}

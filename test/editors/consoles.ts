/** The consoles of the extension with the stand-in panel: those that ship, and the editor pages. */
import type { Adapter } from '../../shared/model/adapter.ts';
import { consoles as shipped } from '../../widget/host/consoles/index.ts';
import { adapterOf, editors } from './adapters.ts';

export const consoles: Record<string, Adapter> = {
  ...shipped,
  ...Object.fromEntries(editors.map((editor) => [`editor-${editor}`, adapterOf(editor)])),
};

import { resolve } from 'node:path';
import { build, type Plugin } from 'vite';
import { embedFiles, extensionBuild } from '../../vite.config.ts';

const root = resolve(import.meta.dirname, '../..');
const panel = resolve(root, 'test/e2e/panel-stub.ts');
const consoles = resolve(root, 'test/editors/consoles.ts');

/** Knows the editor pages besides the consoles that ship. */
const moreConsoles: Plugin = {
  name: 'more-consoles',
  enforce: 'pre',
  resolveId: (source, importer) =>
    source.endsWith('/host/consoles/index.ts') && importer !== consoles ? consoles : undefined,
};

/** The extension with the stand-in panel, for specs of what is around the panel. */
export const stubExtension = resolve(root, 'dist/extension-stub');
export const stubFirefox = resolve(root, 'dist/extension-stub-firefox');
/** The embedded form with the stand-in panel: `embed.js`, and the panel's page below `panel/`. */
export const stubEmbed = resolve(root, 'dist/embed-stub');

export async function buildStubExtension(): Promise<void> {
  for (const browser of ['chromium', 'firefox'] as const) {
    const outDir = browser === 'firefox' ? stubFirefox : stubExtension;
    const config = await extensionBuild({ browser, local: true, outDir, panel });
    const plugins = [...(config.plugins ?? []), moreConsoles];
    await build({ ...config, plugins, configFile: false, logLevel: 'warn', mode: 'production' });
  }
}

export async function buildStubEmbed(): Promise<void> {
  const common = { configFile: false, logLevel: 'warn', mode: 'production' } as const;
  await build({
    ...common,
    root: resolve(root, 'widget'),
    resolve: { alias: [{ find: /^.*\/panel\.tsx$/, replacement: panel }] },
    build: {
      outDir: stubEmbed,
      emptyOutDir: true,
      rolldownOptions: { input: { panel: resolve(root, 'widget/panel/index.html') } },
    },
  });
  await build({
    ...common,
    root,
    build: {
      outDir: stubEmbed,
      emptyOutDir: false,
      modulePreload: false,
      rolldownOptions: embedFiles,
    },
  });
}

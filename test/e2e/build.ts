import { resolve } from 'node:path';
import { build } from 'vite';
import { extensionBuild } from '../../vite.config.ts';

const root = resolve(import.meta.dirname, '../..');

/** The extension with the stand-in panel, for specs of what is around the panel. */
export const stubExtension = resolve(root, 'dist/extension-stub');

export async function buildStubExtension(): Promise<void> {
  const config = await extensionBuild({
    local: true,
    outDir: stubExtension,
    panel: resolve(root, 'test/e2e/panel-stub.ts'),
  });
  await build({ ...config, configFile: false, logLevel: 'warn', mode: 'production' });
}

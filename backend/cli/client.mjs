// Writes what the client's package is made of: `npm pack ./widget/client-package` calls it.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { root } from './setup.mjs';

const folder = join(root, 'widget/client-package');
const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
const { module } = await runnerImport(join(root, 'backend/openapi/client.ts'), {
  configFile: false,
  logLevel: 'error',
});
for (const [name, text] of Object.entries(module.clientFiles(version))) {
  writeFileSync(join(folder, name), text);
}

// npm run backup | restore | … -- ARGUMENTS: a command of backend/commands.ts, with the environment of the server.
//   --data FOLDER   what npm start was given; default .deskside

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, ensurePackages, main, root } from './setup.mjs';

await main(async () => {
  const [name, ...args] = process.argv.slice(2);
  const at = args.indexOf('--data');
  const [, folder] = at < 0 ? [] : args.splice(at, 2);
  const data = folder ? join(resolve(folder), 'data') : undefined;
  // A server that was built elsewhere has no sources to build from.
  if (existsSync(join(root, 'vite.config.ts'))) {
    await ensurePackages();
    await build();
  }
  const env = {
    ...process.env,
    DATA_DIR: data ?? process.env.DATA_DIR ?? join(root, '.deskside', 'data'),
  };
  const commands = join(root, 'dist', 'backend', 'commands.js');
  const child = spawn(process.execPath, [commands, name, ...args], { stdio: 'inherit', env });
  process.exitCode = await new Promise((done) => child.on('close', (code) => done(code ?? 1)));
});

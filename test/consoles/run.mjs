// npm run consoles [-- --only NAME,… --browser NAME --json FILE]: what works in which console, as a table.
import {
  build,
  ensureBrowser,
  ensurePackages,
  main,
  root,
  step,
} from '../../backend/cli/setup.mjs';

await main(async () => {
  await ensurePackages();
  process.env.CHROMIUM = await ensureBrowser('chromium');
  process.env.FIREFOX = await ensureBrowser('firefox');
  await build();
  const { createServer } = await import('vite');
  // Its only use here: TypeScript as it stands.
  const vite = await createServer({
    root,
    configFile: false,
    logLevel: 'warn',
    appType: 'custom',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const { buildStubExtension } = await vite.ssrLoadModule('/test/e2e/build.ts');
    await step('Building the extension with a stand-in panel', buildStubExtension);
    const table = await vite.ssrLoadModule('/test/consoles/main.ts');
    process.exitCode = await table.main(process.argv.slice(2));
  } finally {
    await vite.close();
  }
});

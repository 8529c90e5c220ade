import { defineConfig } from '@playwright/test';
import { chromiumPath } from './browser.ts';

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/e2e',
  globalSetup: './setup.ts',
  // Two cores, and a browser each.
  workers: 1,
  // A machine that others share stumbles now and then; what needed the second try is reported as flaky.
  retries: process.env.CI ? 1 : 0,
  timeout: 60_000,
  // The first ticket waits for the engine to be made, which takes some seconds on a busy machine.
  expect: { timeout: 15_000 },
  reporter: [['list']],
  // For specs that need no extension; the others open a browser of their own.
  use: {
    launchOptions: {
      ...(chromiumPath ? { executablePath: chromiumPath } : {}),
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    },
  },
});

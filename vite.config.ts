import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { playwright } from '@vitest/browser-playwright';
import type { UserConfig } from 'vite';
import { defineConfig, type ViteUserConfig } from 'vitest/config';

const at = (path: string) => resolve(import.meta.dirname, path);

/** Chromium as Debian and its kin install it; CHROMIUM names another. */
export const chromium =
  process.env.CHROMIUM ?? ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find(existsSync);

/** Preact's JSX, compiled by vite itself. */
const oxc = { jsx: { runtime: 'automatic' as const, importSource: 'preact' } };

/** One build each; `vite build --mode web`. Everything goes to dist/<mode>. */
const builds: Record<string, () => UserConfig | Promise<UserConfig>> = {
  /** Pages of the backend: the panel for the embedded form, desk, insights, content. */
  web: () => ({
    root: at('widget'),
    base: '/',
    build: {
      outDir: at('dist/web'),
      emptyOutDir: true,
      rolldownOptions: {
        input: {
          panel: at('widget/panel/index.html'),
          desk: at('widget/desk/index.html'),
          insights: at('widget/insights/index.html'),
          content: at('widget/content/index.html'),
        },
      },
    },
  }),
  /** What the one script tag of the embedded form loads. */
  embed: () => ({
    build: {
      outDir: at('dist/embed'),
      emptyOutDir: true,
      lib: { entry: at('widget/embed.ts'), formats: ['es'], fileName: () => 'embed.js' },
    },
  }),
  /** The ticket tool that `npm start` shows Deskside in. */
  console: () => ({
    root: at('test/console'),
    base: '/console/',
    build: { outDir: at('dist/console'), emptyOutDir: true },
  }),
  backend: () => ({
    build: {
      ssr: at('backend/main.ts'),
      outDir: at('dist/backend'),
      emptyOutDir: true,
      target: 'node20',
    },
  }),
};

export default defineConfig(async ({ mode }): Promise<ViteUserConfig> => {
  const build = await builds[mode]?.();
  if (build) return { ...build, oxc, clearScreen: false };
  return {
    oxc,
    test: {
      projects: [
        {
          extends: true as const,
          test: {
            name: 'unit',
            environment: 'node',
            include: ['test/unit/**/*.test.ts'],
          },
        },
        {
          extends: true as const,
          test: {
            name: 'component',
            include: ['test/component/**/*.test.{ts,tsx}'],
            browser: {
              enabled: true,
              headless: true,
              screenshotFailures: false,
              provider: playwright({
                launchOptions: {
                  ...(chromium ? { executablePath: chromium } : {}),
                  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
                },
              }),
              instances: [{ browser: 'chromium' as const }],
            },
          },
        },
        {
          extends: true as const,
          test: {
            name: 'backend',
            environment: 'node',
            include: ['test/backend/**/*.test.ts'],
            testTimeout: 30_000,
            hookTimeout: 120_000,
          },
        },
      ],
    },
  };
});

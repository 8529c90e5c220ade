import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { playwright } from '@vitest/browser-playwright';
import type { UserConfig } from 'vite';
import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { vendorPackages } from './widget/vendor/packages.ts';

const at = (path: string) => resolve(import.meta.dirname, path);

/** Chromium as Debian and its kin install it; CHROMIUM names another. */
export const chromium =
  process.env.CHROMIUM ?? ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find(existsSync);

/** Preact's JSX, compiled by vite itself. */
const oxc = { jsx: { runtime: 'automatic' as const, importSource: 'preact' } };

interface ExtensionBuild {
  browser: 'chromium' | 'firefox';
  /** Works on this machine's own addresses without asking: for `npm start` and tests, never for a store. */
  local: boolean;
  outDir: string;
  /** Another panel in place of ours, for tests of what is around it. */
  panel?: string;
}

/** What Firefox wants otherwise: scripts for the worker, a name, and what leaves the browser. */
function forFirefox({
  minimum_chrome_version: _,
  // It takes managed settings as they are.
  storage: __,
  ...manifest
}: typeof import('./manifest.json')) {
  return {
    ...manifest,
    background: { scripts: [manifest.background.service_worker], type: 'module' },
    // Its extension addresses are made up for each profile anyway.
    web_accessible_resources: manifest.web_accessible_resources.map(
      ({ use_dynamic_url: _, ...resources }: { use_dynamic_url?: boolean }) => resources,
    ),
    browser_specific_settings: {
      gecko: {
        id: 'deskside@deskside.example',
        strict_min_version: '142.0',
        data_collection_permissions: {
          // Signing in, escalations, and counts of what was done, all to the workspace's own backend.
          required: ['authenticationInfo', 'personalCommunications', 'websiteActivity'],
        },
      },
    },
  };
}

/** `embed.js`, and beside it `consoles/<id>.js` for each adapter. */
const embedInput = Object.fromEntries([
  ['embed', at('widget/embed.ts')],
  ...readdirSync(at('widget/host/consoles'))
    .filter((file) => file.endsWith('.json'))
    .map((file) => [`consoles/${file.slice(0, -5)}`, at(`widget/host/consoles/${file}`)]),
]);

/** Both the embedded form's builds, for use and for tests; pages import what these files export. */
export const embedFiles = {
  input: embedInput,
  preserveEntrySignatures: 'exports-only' as const,
  // What reads pages lies beside the adapters that it reads by: the backend serves one folder.
  output: {
    entryFileNames: '[name].js',
    chunkFileNames: 'consoles/[name].js',
    codeSplitting: {
      groups: [{ name: 'host', test: /widget\/(host|words)\/.*\.ts$/, minShareCount: 2 }],
    },
  },
};

/** The unpacked extension. */
export async function extensionBuild(options: ExtensionBuild): Promise<UserConfig> {
  const { crx } = await import('@crxjs/vite-plugin');
  const source = JSON.parse(readFileSync(at('manifest.json'), 'utf8'));
  const manifest = options.browser === 'firefox' ? forFirefox(source) : source;
  if (options.local) manifest.host_permissions = ['http://localhost/*', 'http://127.0.0.1/*'];
  return {
    root: at('.'),
    oxc,
    plugins: [
      crx({ manifest, browser: options.browser === 'firefox' ? 'firefox' : 'chrome' }),
      {
        name: 'least-accessible',
        // What the build lists beyond the panel's document would let any page notice the extension.
        writeBundle({ dir = '' }) {
          const file = resolve(dir, 'manifest.json');
          const built = JSON.parse(readFileSync(file, 'utf8'));
          built.web_accessible_resources = manifest.web_accessible_resources;
          writeFileSync(file, JSON.stringify(built, null, 2));
          const schema = manifest.storage?.managed_schema;
          if (schema) cpSync(at(schema), resolve(dir, schema));
          cpSync(at('extension/locales'), resolve(dir, '_locales'), { recursive: true });
          // Content scripts are built into one file each; this is what they were made of.
          for (const name of readdirSync(resolve(dir, 'assets'))) {
            if (/^(content|picker)\.ts-/.test(name)) rmSync(resolve(dir, 'assets', name));
          }
        },
      },
    ],
    resolve: {
      alias: options.panel
        ? [{ find: /^.*\/widget\/panel\/panel\.tsx$/, replacement: options.panel }]
        : [],
    },
    build: {
      outDir: options.outDir,
      emptyOutDir: true,
      modulePreload: false,
      rolldownOptions: { input: { panel: at('extension/panel.html') } },
    },
  };
}

/** An app for a vendor's own tool: what lies in its folder, and one script. */
const vendorBuild = (name: string, script: string): UserConfig => ({
  publicDir: at(`widget/vendor/${name}/static`),
  build: {
    outDir: at(`dist/vendor/${name}`),
    emptyOutDir: true,
    modulePreload: false,
    rolldownOptions: {
      input: at(`widget/vendor/${name}/main.ts`),
      output: { entryFileNames: script, codeSplitting: false },
    },
  },
});

/** One build each; `vite build --mode web`. Everything goes to dist/<mode>. */
const builds: Record<string, () => UserConfig | Promise<UserConfig>> = {
  /** Pages of the backend: the panel for the embedded form, desk, insights, content, people. */
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
          people: at('widget/people/index.html'),
          learning: at('widget/learning/index.html'),
        },
      },
    },
  }),
  /** What the one script tag of the embedded form loads, and the adapter that it asks for. */
  embed: () => ({
    build: {
      outDir: at('dist/embed'),
      emptyOutDir: true,
      modulePreload: false,
      rolldownOptions: embedFiles,
    },
  }),
  extension: () =>
    extensionBuild({
      browser: 'chromium',
      local: process.env.DESKSIDE_LOCAL === '1',
      outDir: at('dist/extension'),
    }),
  'extension-firefox': () =>
    extensionBuild({
      browser: 'firefox',
      local: process.env.DESKSIDE_LOCAL === '1',
      outDir: at('dist/extension-firefox'),
    }),
  ...Object.fromEntries(
    vendorPackages.map(({ name, script }) => [`vendor-${name}`, () => vendorBuild(name, script)]),
  ),
  /** The ticket tool that `npm start` shows Deskside in. */
  console: () => ({
    root: at('test/console'),
    base: '/console/',
    build: { outDir: at('dist/console'), emptyOutDir: true },
  }),
  /** Consoles of one's own that embed Deskside, to read and to run. */
  examples: async () => ({
    root: at('widget/examples'),
    plugins: [(await import('@vitejs/plugin-vue')).default()],
    build: {
      outDir: at('dist/examples'),
      emptyOutDir: true,
      rolldownOptions: {
        input: {
          react: at('widget/examples/react/index.html'),
          vue: at('widget/examples/vue/index.html'),
        },
      },
    },
  }),
  backend: () => ({
    build: {
      ssr: true,
      rolldownOptions: {
        input: { main: at('backend/main.ts'), commands: at('backend/commands.ts') },
      },
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
      // Limits against hanging, not measures: machines that test are busy.
      expect: { poll: { timeout: 20_000 } },
      testTimeout: 60_000,
      hookTimeout: 120_000,
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
          // Bundled anew, it would not find its WebAssembly beside it.
          optimizeDeps: { exclude: ['harper.js'] },
          test: {
            name: 'component',
            retry: process.env.CI ? 1 : 0,
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
            include: ['test/backend/**/*.test.ts', 'test/security/**/*.test.ts'],
            globalSetup: ['test/backend/postgres.ts'],
          },
        },
      ],
    },
  };
});

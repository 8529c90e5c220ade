import { expect, test } from '@playwright/test';
import { rowFor } from '../consoles/row.ts';
import { startSubjects } from '../consoles/subjects.ts';
import { failuresOf } from '../consoles/table.ts';
import { browserNames, openIn } from './browsers.ts';
import type { TestBrowser } from './tab.ts';

// Two rows of `npm run consoles`: a tool of one page, a form that navigates. editors.spec.ts and gate-editors.spec.ts try
// the editors, picker.spec.ts the row of a console that was picked.

const names = ['casebook', 'bare-form'];

for (const browserName of browserNames) {
  test.describe(browserName, () => {
    let subjects: Awaited<ReturnType<typeof startSubjects>>;
    let browser: TestBrowser;
    const entries = () => subjects.entries.filter(({ name }) => names.includes(name));
    test.beforeAll(async () => {
      subjects = await startSubjects();
      const sites = entries().map(({ site }) => site);
      browser = await openIn(browserName, 'stub', { backend: 'http://127.0.0.1:9', sites });
    });
    test.afterAll(async () => {
      await browser?.close();
      await subjects?.close();
    });
    for (const name of names) {
      test(name, async () => {
        test.setTimeout(180_000);
        const entry = entries().find((one) => one.name === name);
        if (!entry) throw new Error(`The table has no ${name}.`);
        const row = await rowFor(await entry.make(), browserName, browser);
        expect(failuresOf([row])).toEqual([]);
      });
    }
  });
}

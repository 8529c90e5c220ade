// npm run faults [-- NAME …]: what becomes of escalations when something breaks, as a table. Without a name: all of them.
import { build, ensurePackages, main } from '../../backend/cli/setup.mjs';

await main(async () => {
  await ensurePackages();
  await build();
  const { built, root } = await import('../built.mjs');
  const names = process.argv.slice(2);
  process.argv.splice(2, process.argv.length, 'faults', ...names);
  const faults = await built(
    import.meta.dirname,
    { faults: 'faults.ts' },
    'npm run faults -- [NAME …]',
  );
  process.exitCode = await faults.main(faults.args, { root });
});

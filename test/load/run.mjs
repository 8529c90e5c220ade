// npm run load -- insights [--millions 2,5,10,20] | accept [--seconds 5] | desk [--connections 2000]: how much it carries.
import { build, ensurePackages, main } from '../../backend/cli/setup.mjs';

await main(async () => {
  await ensurePackages();
  // What accepts and what listens are processes of their own, as they are when it is in use.
  if (process.argv[2] !== 'insights') await build();
  const { built, root } = await import('../built.mjs');
  const suite = await built(
    import.meta.dirname,
    { insights: 'insights.ts', accept: 'accept.ts', desk: 'desk.ts' },
    'npm run load -- SUITE [--millions 2,5,10,20] [--seconds 5] [--connections 2000]',
  );
  process.exitCode = await suite.main(suite.args, { root });
});

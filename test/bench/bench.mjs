// npm run bench -- match [--train DIR] [--test DIR] [--json FILE]: measures the engine on public data.
import { join } from 'node:path';
import { built, root } from '../built.mjs';

const suites = {
  match: 'match.ts',
  language: 'language.ts',
  risk: 'risk.ts',
  quality: 'quality.ts',
  guest: 'guest.ts',
};
const { main, args } = await built(
  import.meta.dirname,
  suites,
  'npm run bench -- SUITE [--train DIR] [--test DIR] [--json FILE]',
);
process.exitCode = await main(args, { sharedData: join(root, '../shared/data'), root });

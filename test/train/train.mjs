// npm run train -- risk|language: learns the weights that ship with the code, the same bytes every time.
import { built, root } from '../built.mjs';

const suites = { language: 'language.ts', risk: 'risk.ts' };
const { main, args } = await built(
  import.meta.dirname,
  suites,
  'npm run train -- SUITE [--train DIR]',
);
await main(args, { root });

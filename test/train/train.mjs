// npm run train -- drafts|language|risk: learns the weights that ship with the code, the same bytes every time.
import { built, root } from '../built.mjs';

const suites = { drafts: 'drafts.ts', language: 'language.ts', risk: 'risk.ts' };
const { main, args } = await built(
  import.meta.dirname,
  suites,
  'npm run train -- SUITE [--train DIR]',
);
await main(args, { root });

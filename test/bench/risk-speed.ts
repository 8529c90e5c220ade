import { riskCases } from '../riskcheck/suite.ts';
import { type Figure, quantile } from './figures.ts';
import { conversation, flagsIn } from './flags.ts';
import { random, shuffled } from './random.ts';

const tickets = 600;
const messages = 6;

/** A ticket of six messages in one of the seven languages, harmless and risky ones mixed. */
export function flagSpeed(): Figure[] {
  const texts = shuffled(
    riskCases('dev').map(({ text }) => text),
    random(1),
  );
  const times = Array.from({ length: tickets }, (_, at) => {
    const ticket = conversation(
      texts.slice(at * messages, (at + 1) * messages).map((text, turn) => ({
        author: turn % 2 ? ('agent' as const) : ('customer' as const),
        text,
      })),
    );
    const from = performance.now();
    flagsIn(ticket);
    return performance.now() - from;
  }).slice(tickets / 6);
  return [{ name: 'speed.flags', value: quantile(times, 0.95), unit: 'ms', reach: '≤ 3 ms' }];
}

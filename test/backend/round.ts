import type { Api } from '../../shared/api.ts';
import type { House, PersonName } from './house.ts';
import { casesRound } from './rounds/cases.ts';
import { connectionsRound } from './rounds/connections.ts';
import { dataRound } from './rounds/data.ts';
import { desksRound } from './rounds/desks.ts';
import { panelRound } from './rounds/panel.ts';
import { peopleRound } from './rounds/people.ts';
import { recordRound } from './rounds/record.ts';
import type { Signer } from './signer.ts';

export type Sent = NonNullable<Parameters<House['call']>[2]>;
/** What was answered so far, by the call's name. */
// biome-ignore lint/suspicious/noExplicitAny: each step knows what it asked for
export type Answers = Partial<Record<keyof Api, any>>;
/** Who calls what with what, which may depend on earlier answers. */
export type Step = [keyof Api, PersonName | undefined, Sent | ((answers: Answers) => Sent)];

/**
 * Calls every endpoint of the table once at least, each as somebody who may, and answers with what failed. A new
 * endpoint belongs into a file of rounds/.
 */
export async function wholeRound(house: House, { signer }: { signer: Signer }) {
  const steps = [
    ...(await panelRound(signer)),
    ...connectionsRound(),
    ...recordRound(),
    ...casesRound(),
    ...dataRound(),
    ...(await peopleRound(house.ids.dimas)),
    // Last: it puts another routing in force.
    ...desksRound(),
  ];
  const answers: Answers = {};
  const failed: string[] = [];
  const answered: { name: keyof Api; by: PersonName | undefined; sent: Sent; body: unknown }[] = [];
  for (const [name, by, given] of steps) {
    const sent = sentOf(given, answers);
    if (!sent) {
      failed.push(`${name}: needs an answer that is not there`);
      continue;
    }
    const { status, body } = await house.call(name, by, sent);
    // Said once all were made: one that fails must not hide the others.
    if (status !== 200) failed.push(`${name}: ${body?.message}`);
    answers[name] = body;
    answered.push({ name, by, sent, body });
  }
  return { answered, failed };
}

function sentOf(given: Step[2], answers: Answers): Sent | undefined {
  if (typeof given !== 'function') return given;
  try {
    return given(answers);
  } catch {
    return undefined;
  }
}

import { createHash } from 'node:crypto';
import { sealer } from '../../../backend/company/sealed.ts';
import { secret } from '../house.ts';
import type { Step } from '../round.ts';

/** Ways in, and who works here. `dimas`: the id of whom the company's sign-in lets in. */
export async function peopleRound(dimas: string): Promise<Step[]> {
  const verifier = 'v'.repeat(43);
  const origin = 'chrome-extension://abcdefgh';
  const code = await sealer(secret, 'company code').seal(
    {
      user: dimas,
      workspace: 'kirana',
      challenge: createHash('sha256').update(verifier).digest('base64url'),
      to: origin,
      jti: 'of-the-round',
    },
    60,
    new Date(),
  );
  const text = 'email,name,role,site,team\nround@kirana.example,Round,agent,Cebu,Chat\n';
  const person = {
    email: 'tika@kirana.example',
    name: 'Tika',
    role: 'qa',
    site: 'Cebu',
    team: 'QA',
  };
  return [
    ['ways', undefined, {}],
    ['enter', undefined, { body: { code, verifier }, headers: { origin } }],
    ['renew', 'wati', {}],
    ['people', 'admin', {}],
    ['invite', 'admin', { body: { ...person, sites: ['Cebu'] } }],
    ['inviteAgain', 'admin', ({ invite }) => ({ params: { id: invite.member.id } })],
    ['deactivate', 'admin', ({ invite }) => ({ params: { id: invite.member.id } })],
    ['provision', 'admin', { body: { file: 'people.csv', text } }],
    ['provisioningKey', 'admin', {}],
  ];
}

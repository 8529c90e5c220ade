import { useState } from 'preact/hooks';
import type { Role } from '../../shared/model/account.ts';
import { RefusedError } from '../client.ts';
import type { PageWorld } from '../ui/page.tsx';
import { type Invited, OnePassword } from './OnePassword.tsx';

type Props = Pick<PageWorld, 'words' | 'client' | 'language'> & {
  sites: readonly string[];
  teams: readonly string[];
  changed(): unknown;
};

/** Somebody new, with a password that is good once. */
export function Invite({ words, client, language, sites, teams, changed }: Props) {
  const text = words.people.invite;
  const roles = words.common.roles;
  const [invited, setInvited] = useState<Invited>();
  const [wrong, setWrong] = useState<string>();

  async function invite(event: SubmitEvent) {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const said = new FormData(form);
    const value = (name: string) => String(said.get(name) ?? '').trim();
    const body = {
      name: value('name'),
      email: value('email'),
      role: value('role') as Role,
      site: value('site'),
      team: value('team'),
    };
    setInvited(undefined);
    if (Object.values(body).some((one) => one === '')) return setWrong(text.fill);
    setWrong(undefined);
    await client.invite({ body }).then(
      (answer) => {
        setInvited(answer);
        form.reset();
        changed();
      },
      (error) => setWrong(error instanceof RefusedError ? error.message : words.people.failed),
    );
  }

  return (
    <section aria-labelledby="invite">
      <h2 class="text-16" id="invite">
        {text.title}
      </h2>
      <form class="invite" noValidate onSubmit={invite}>
        <label class="field">
          <span class="label">{text.name}</span>
          <input class="input" name="name" autocomplete="off" maxLength={80} />
        </label>
        <label class="field">
          <span class="label">{text.email}</span>
          <input class="input" name="email" type="email" autocomplete="off" maxLength={200} />
        </label>
        <label class="field">
          <span class="label">{text.role}</span>
          <select class="input" name="role">
            {Object.entries(roles).map(([role, name]) => (
              <option key={role} value={role}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <div class="two">
          <label class="field">
            <span class="label">{words.people.site}</span>
            <input class="input" name="site" list="sites" autocomplete="off" maxLength={80} />
          </label>
          <label class="field">
            <span class="label">{words.people.team}</span>
            <input class="input" name="team" list="teams" autocomplete="off" maxLength={80} />
          </label>
        </div>
        <datalist id="sites">
          {sites.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
        <datalist id="teams">
          {teams.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
        {wrong && (
          <p class="input-error" role="alert">
            {wrong}
          </p>
        )}
        <button class="button solid" type="submit">
          {text.submit}
        </button>
      </form>
      {invited && <OnePassword {...{ words, language, invited }} />}
    </section>
  );
}

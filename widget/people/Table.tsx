import { useState } from 'preact/hooks';
import type { Member } from '../../shared/model/people.ts';
import { RefusedError } from '../client.ts';
import type { PageWorld } from '../ui/page.tsx';
import { writeDate } from '../words/dates.ts';
import { type Invited, OnePassword } from './OnePassword.tsx';

type Props = Pick<PageWorld, 'words' | 'client' | 'language' | 'me'> & {
  people: readonly Member[];
  changed(): unknown;
};

export function Table({ people, ...world }: Props) {
  const { columns } = world.words.people;
  return (
    <table class="table rows">
      <thead>
        <tr>
          <th scope="col">{columns.name}</th>
          <th scope="col">{columns.role}</th>
          <th scope="col">{columns.place}</th>
          <th scope="col">{columns.sees}</th>
          <th scope="col">{columns.since}</th>
          <th scope="col">
            <span class="unseen">{columns.actions}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {people.map((one) => (
          <Person key={one.id} one={one} {...world} />
        ))}
      </tbody>
    </table>
  );
}

type State =
  | { at: 'idle' | 'asking' }
  | { at: 'invited'; invited: Invited }
  | { at: 'said'; says: string };

function Person({
  one,
  words,
  client,
  language,
  me,
  changed,
}: Omit<Props, 'people'> & { one: Member }) {
  const text = words.people;
  const [state, setState] = useState<State>({ at: 'idle' });

  const failed = (error: unknown) =>
    setState({ at: 'said', says: error instanceof RefusedError ? error.message : text.failed });
  const params = { id: one.id };
  const again = () =>
    client.inviteAgain({ params }).then((invited) => {
      setState({ at: 'invited', invited });
      changed();
    }, failed);
  const leave = () =>
    client.deactivate({ params }).then(() => {
      setState({ at: 'idle' });
      changed();
    }, failed);

  const held = ['specialist', 'lead', 'qa'].includes(one.role);
  const sees = held && (one.sites.length > 0 ? one.sites.join(', ') : text.everySite);
  const since = one.startedOn && writeDate(one.startedOn, 'dayOfYear', language);
  return (
    <>
      <tr class={one.active ? '' : 'gone'}>
        <th scope="row">
          <span class="strong">{one.name}</span>
          <span class="under">{one.email}</span>
        </th>
        <td>{words.common.roles[one.role]}</td>
        <td>
          {one.site}
          <span class="under">{one.team}</span>
        </td>
        <td>{sees}</td>
        <td class="number">{one.active ? since : text.hasLeft}</td>
        <td>
          <div class="row actions">
            {one.id !== me.id && (
              <button
                class="button text small"
                type="button"
                aria-label={text.invite.againOf(one.name)}
                onClick={() => void again()}
              >
                {text.invite.again}
              </button>
            )}
            {one.active && one.id !== me.id && (
              <button
                class="button text small"
                type="button"
                aria-label={text.leave.of(one.name)}
                onClick={() => setState({ at: 'asking' })}
              >
                {text.leave.submit}
              </button>
            )}
          </div>
        </td>
      </tr>
      {state.at !== 'idle' && (
        <tr class="said">
          <td colSpan={6}>
            {state.at === 'invited' ? (
              <OnePassword {...{ words, language }} invited={state.invited} />
            ) : state.at === 'said' ? (
              <p role="alert">{state.says}</p>
            ) : (
              <div class="row" role="alert">
                <p class="grow">{text.leave.sure(one.name)}</p>
                <button class="button risk small" type="button" onClick={() => void leave()}>
                  {text.leave.submit}
                </button>
                <button class="button small" type="button" onClick={() => setState({ at: 'idle' })}>
                  {text.leave.keep}
                </button>
              </div>
            )}
          </td>
        </tr>
      )}
    </>
  );
}

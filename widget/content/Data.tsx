import { useLoaded } from '../ui/loaded.tsx';
import type { PageWorld } from '../ui/page.tsx';
import { Customer } from './Customer.tsx';
import { type DataProps, dayWords } from './data-world.ts';
import { Holds } from './Holds.tsx';
import { LoadedSection } from './LoadedSection.tsx';
import { Retention } from './Retention.tsx';

/** For admins: what is deleted when, what must stay, and one customer's data, with the proofs. */
export function Data({
  words,
  client,
  language,
}: Pick<PageWorld, 'words' | 'client' | 'language'>) {
  const text = words.data;
  const loaded = useLoaded(() => client.data());

  const world = { words, client, language };
  return (
    <LoadedSection
      id="data"
      class="gaps data"
      how={text.how}
      text={{ ...text, failed: text.loadFailed }}
      {...{ words, loaded }}
    >
      {(report) => (
        <>
          <Retention {...world} report={report} changed={loaded.setFound} />
          <Holds {...world} report={report} changed={loaded.setFound} />
          <Customer {...world} changed={() => void loaded.load()} />
          <Erasures {...world} report={report} />
        </>
      )}
    </LoadedSection>
  );
}

function Erasures({
  words,
  language,
  report: { erasures },
}: Omit<DataProps, 'changed' | 'client'>) {
  const text = words.data;
  if (erasures.length === 0) return <p class="text-13 ink-2 state">{text.noErasures}</p>;
  return (
    <>
      <h3 class="state">{text.erasures}</h3>
      <table class="table rules">
        <thead>
          <tr>
            <th scope="col">{text.when}</th>
            <th scope="col">{text.what}</th>
            <th scope="col">{text.reason}</th>
            <th scope="col">{text.by}</th>
          </tr>
        </thead>
        <tbody>
          {erasures.map((one) => (
            <tr key={one.id}>
              <th scope="row">{dayWords(one.at, language)}</th>
              <td>
                {text.texts(one.texts)}
                {one.held > 0 && `, ${text.heldCount(one.held)}`}
                <span class="under number">{one.escalations.join(', ')}</span>
              </td>
              <td>
                {one.reason}
                {!one.genuine && <span class="under ink-critical">{text.notGenuine}</span>}
              </td>
              <td>{one.by}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

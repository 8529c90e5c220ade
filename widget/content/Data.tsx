import { useEffect, useState } from 'preact/hooks';
import type { DataReport } from '../../shared/model/data.ts';
import type { PageWorld } from '../ui/page.tsx';
import { Customer } from './Customer.tsx';
import { type DataProps, dayWords } from './data-world.ts';
import { Holds } from './Holds.tsx';
import { Retention } from './Retention.tsx';

/** For admins: what is deleted when, what must stay, and one customer's data, with the proofs. */
export function Data({
  words,
  client,
  language,
}: Pick<PageWorld, 'words' | 'client' | 'language'>) {
  const text = words.data;
  const [report, setReport] = useState<DataReport>();
  const [failed, setFailed] = useState(false);

  const load = () =>
    client.data().then(
      (found) => {
        setReport(found);
        setFailed(false);
      },
      () => setFailed(true),
    );
  useEffect(() => void load(), []);

  const world = { words, client, language };
  return (
    <section class="gaps data" aria-labelledby="data" aria-busy={!report && !failed}>
      <h2 class="text-16" id="data">
        {text.title}
      </h2>
      <p class="text-13 ink-2 how">{text.how}</p>
      {failed ? (
        <div class="row state" role="alert">
          <p>{text.loadFailed}</p>
          <button class="button" type="button" onClick={() => void load()}>
            {words.common.page.tryAgain}
          </button>
        </div>
      ) : !report ? (
        <div class="row state text-13">
          <progress aria-label={text.loading} />
          <span>{text.loading}</span>
        </div>
      ) : (
        <>
          <Retention {...world} report={report} changed={setReport} />
          <Holds {...world} report={report} changed={setReport} />
          <Customer {...world} changed={() => void load()} />
          <Erasures {...world} report={report} />
        </>
      )}
    </section>
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

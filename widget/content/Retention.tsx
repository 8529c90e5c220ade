import { useState } from 'preact/hooks';
import type { DataReport, KeptKind, RetentionRun } from '../../shared/model/data.ts';
import { localeOf } from '../words/words.ts';
import { type DataProps, dayWords } from './data-world.ts';

type Row = DataReport['kinds'][number];

/** How long each kind is kept, and the last proof that what was older is gone. */
export function Retention({ words, client, language, report, changed }: DataProps) {
  const text = words.data;
  /** By kind, as the last count said. */
  const [due, setDue] = useState<RetentionRun[]>();
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);

  async function press(act: () => Promise<string>) {
    setBusy(true);
    setSaid('');
    await act().then(setSaid, () => setSaid(text.failed));
    setBusy(false);
  }
  const save = (kind: KeptKind, days: number) =>
    press(async () => {
      changed(await client.keepFor({ params: { kind }, body: { days } }));
      // It was counted with the days before.
      setDue(undefined);
      return text.saved(text.kinds[kind]);
    });
  const open = due?.reduce((sum, one) => sum + one.due - one.held, 0) ?? 0;
  const count = () =>
    press(async () => {
      const { runs } = await client.retain({ body: { dryRun: true } });
      setDue(runs);
      return runs.every((one) => one.due === one.held) ? text.nothingDue : '';
    });
  const remove = () =>
    press(async () => {
      const { runs } = await client.retain({ body: {} });
      setDue(undefined);
      changed(await client.data());
      return text.deleted(runs.reduce((sum, { removed }) => sum + removed, 0));
    });

  return (
    <>
      <table class="table rules kept">
        <thead>
          <tr>
            <th scope="col">{text.kept}</th>
            <th scope="col">{text.days}</th>
            {due && (
              <th scope="col" class="right">
                {text.due}
              </th>
            )}
            <th scope="col">{text.lastPass}</th>
            <th scope="col">{text.oldest}</th>
          </tr>
        </thead>
        <tbody>
          {report.kinds.map((row) => {
            const counted = due?.find(({ kind }) => kind === row.kind);
            return (
              <tr key={row.kind}>
                <th scope="row">{text.kinds[row.kind]}</th>
                <td>
                  <Days key={row.days} row={row} words={words} busy={busy} save={save} />
                </td>
                {due && (
                  <td class="right">
                    {counted ? counted.due.toLocaleString(localeOf(language)) : ''}
                    {counted && counted.held > 0 && (
                      <span class="under">{text.heldCount(counted.held)}</span>
                    )}
                  </td>
                )}
                <td>
                  {row.last ? (
                    <>
                      {text.gone(row.last.removed, dayWords(row.last.at, language))}
                      <span class="under">
                        {row.last.genuine ? (
                          (row.last.by ?? text.byItself)
                        ) : (
                          <span class="ink-critical">{text.notGenuine}</span>
                        )}
                      </span>
                    </>
                  ) : (
                    <span class="ink-3">{text.never}</span>
                  )}
                </td>
                <td>{row.last?.oldest && dayWords(row.last.oldest, language)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <div class="row state">
        <button class="button" type="button" disabled={busy} onClick={() => void count()}>
          {text.count}
        </button>
        {open > 0 && (
          <button class="button risk" type="button" disabled={busy} onClick={() => void remove()}>
            {text.deleteNow(open)}
          </button>
        )}
        <p role="status" class="text-13">
          {said}
        </p>
      </div>
    </>
  );
}

type DaysProps = Pick<DataProps, 'words'> & {
  row: Row;
  busy: boolean;
  save(kind: KeptKind, days: number): unknown;
};

/** A number that is saved by itself: each kind is a decision of its own. */
function Days({ row, words, busy, save }: DaysProps) {
  const text = words.data;
  const [days, setDays] = useState(String(row.days));
  const isNew = days !== '' && Number(days) !== row.days;
  return (
    <form
      class="row days"
      onSubmit={(event) => {
        event.preventDefault();
        void save(row.kind, Number(days));
      }}
    >
      <input
        class="input"
        type="number"
        min={0}
        max={36_500}
        step={1}
        required
        title={text.forEverHint}
        aria-label={text.daysOf(text.kinds[row.kind])}
        value={days}
        onInput={(event) => setDays(event.currentTarget.value)}
      />
      {isNew ? (
        <button class="button" type="submit" disabled={busy}>
          {text.save}
        </button>
      ) : (
        Number(days) === 0 && <span class="text-13 ink-2">{text.forEver}</span>
      )}
    </form>
  );
}

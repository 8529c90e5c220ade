import { Icon } from '../../ui/Icon.tsx';
import type { Score } from '../state/score.ts';
import { usePanel } from './context.ts';
import { Sheet } from './Sheet.tsx';

const icons = { fatal: 'critical', major: 'high', minor: 'minor' } as const;
const inks = { fatal: 'critical', major: 'high', minor: 'warn' } as const;

/** How the reply that went out last came to its score: the parts, what each weighs, what was found. */
export function ScoreView({ score }: { score: Score }) {
  const { panel, words, findings: titles, text, time } = usePanel();
  const names = panel.session.packs.value?.policy.scorecard?.parts ?? [];
  const nameOf = (id: string) => {
    const part = names.find((one) => one.id === id);
    return part ? text(part.name) : id;
  };
  const weights = score.parts.reduce((sum, { weight }) => sum + weight, 0);
  const found = (failed: readonly string[]) => {
    const lines = score.findings
      .filter(({ checkId }) => failed.includes(checkId))
      .map(({ checkId, severity, params }) => ({
        severity,
        line: titles[checkId]?.(params) ?? checkId,
      }));
    return lines.filter(({ line }, at) => lines.findIndex((one) => one.line === line) === at);
  };
  const fatal = score.parts.find(
    ({ critical, failed }) =>
      critical && found(failed).some(({ severity }) => severity === 'fatal'),
  );
  return (
    <Sheet title={words.score.title}>
      <section class="section first">
        <p class="heading text-16">{words.score.of(score.score)}</p>
        <p class="text-13 ink-2">
          {words.score.sent(time(score.at))}. {words.score.how}
        </p>
        {fatal && <p class="text-13 ink-critical below">{words.score.zero(nameOf(fatal.id))}</p>}
      </section>
      <table class="parts text-13">
        <thead>
          <tr>
            <th scope="col">{words.score.part}</th>
            <th scope="col" class="right">
              {words.score.weight}
            </th>
            <th scope="col" class="right">
              {words.score.points}
            </th>
          </tr>
        </thead>
        <tbody>
          {score.parts.map((part) => (
            <tr key={part.id}>
              <th scope="row">
                {nameOf(part.id)}
                {part.critical && <span class="ink-3"> {words.score.critical}</span>}
                {part.failed.length > 0 && (
                  <ul class="part-found">
                    {found(part.failed).map(({ severity, line }) => (
                      <li key={line}>
                        <Icon name={icons[severity]} ink={inks[severity]} />
                        <span>{line}</span>
                      </li>
                    ))}
                  </ul>
                )}
              </th>
              <td class="right">{words.score.share(part.weight / weights)}</td>
              <td class="right">{words.score.number(part.score)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="parts-note">{words.score.who}</p>
    </Sheet>
  );
}

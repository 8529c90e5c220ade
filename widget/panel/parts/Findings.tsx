import { useState } from 'preact/hooks';
import type { Finding } from '../../../shared/model/finding.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { usePanel } from './context.ts';

/** Everything found in the draft, gravest first, growing upward from the dock. */
export function Findings() {
  const { panel, words, findings: titles } = usePanel();
  const { draft, assist } = panel;
  /** The words of a fix that did not arrive, and whether the clipboard has them now. */
  const [failed, setFailed] = useState<{ text: string; copied?: boolean }>();
  const findings = draft.findings.value;
  // The form and the stop are about one thing only; the dock still says the count.
  const busy = draft.isStopped.value || panel.view.view.value.name === 'escalate';
  if (findings.length === 0 || busy) return null;
  const lang = assist.lang.value;

  async function fix(finding: Finding) {
    const done = (await draft.fix(finding)) === 'inserted';
    setFailed(done ? undefined : { text: finding.fix?.text.trim() ?? '' });
  }

  async function copy(text: string) {
    const copied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    setFailed({ text, copied });
  }

  return (
    <ul class="findings" aria-label={words.draft.findings} data-list="">
      {findings.map((finding) => {
        const { checkId, severity, span, params } = finding;
        const fatal = severity === 'fatal';
        const title = titles[checkId]?.(params) ?? checkId;
        const adds = finding.fix && finding.fix.start === finding.fix.end;
        const small = severity === 'minor';
        return (
          <li
            class={`finding ${severity}`}
            key={`${checkId} ${span?.start ?? ''} ${Object.values(params).join(' ')}`}
          >
            <Icon name={fatal ? 'critical' : 'minor'} ink={fatal ? 'critical' : 'warn'} />
            <span class={`finding-title${fatal ? ' ink-critical' : ''}`}>
              {title}
              {small && span && !title.includes(span.text) && (
                <>
                  : <q lang={lang}>{span.text}</q>
                </>
              )}
            </span>
            {finding.fix ? (
              <Button {...(small ? { look: 'text' } : {})} small onPress={() => fix(finding)}>
                {adds ? words.draft.add : words.draft.replace}
              </Button>
            ) : checkId === 'missing-escalation' ? (
              <Button look="text" small onPress={panel.escalate}>
                {words.escalate.button}
              </Button>
            ) : span ? (
              <Button look="text" small onPress={() => draft.show(finding)}>
                {words.draft.goTo}
              </Button>
            ) : (
              <span />
            )}
            {!small && (span || finding.fix?.text) && (
              <span class="finding-more">
                {span && <q lang={lang}>{span.text}</q>}
                {finding.fix &&
                  finding.fix.text.trim() !== '' &&
                  !title.includes(finding.fix.text.trim()) && (
                    <span class="finding-say">
                      {words.draft.say} <ins lang={lang}>“{finding.fix.text.trim()}”</ins>
                    </span>
                  )}
              </span>
            )}
          </li>
        );
      })}
      {failed && (
        <li class="finding-note row text-13" role="status">
          <span class="grow ink-warn">
            {failed.copied ? words.copied : words.draft.notReplaced}
          </span>
          {failed.text && !failed.copied && (
            <Button small onPress={() => copy(failed.text)}>
              {words.copy}
            </Button>
          )}
        </li>
      )}
    </ul>
  );
}

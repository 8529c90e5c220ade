import { useState } from 'preact/hooks';
import type { RiskFlag } from '../../../shared/model/risk.ts';
import { Button } from '../../ui/Button.tsx';
import { lower } from '../../words/forms.ts';
import type { DismissReason } from '../state/flags.ts';
import { usePanel } from './context.ts';
import { Dismiss } from './Dismiss.tsx';

/** A specialist says of a flag whether it is right. */
export function JudgeFlag({ flag }: { flag: RiskFlag }) {
  const { panel, words } = usePanel();
  const { judging, lessons } = panel;
  const [step, setStep] = useState<'said' | 'asking' | 'again'>('said');
  const [failed, setFailed] = useState(false);
  const text = lessons.words.value?.judge;
  if (!text) return null;
  const said = judging.saidOf(flag);

  const say = (verdict: 'confirmed' | 'dismissed', reason?: DismissReason) =>
    judging.judge(flag, verdict, reason).then(
      () => {
        setFailed(false);
        setStep('said');
      },
      () => setFailed(true),
    );

  if (step === 'asking') {
    return (
      <Dismiss
        title={text.why}
        action={text.save}
        done={(reason) => (reason ? say('dismissed', reason) : setStep('said'))}
      />
    );
  }
  return (
    <div class="judge">
      {said && step !== 'again' ? (
        <p class="text-13" role="status">
          {said.verdict === 'confirmed'
            ? text.confirmed
            : text.dismissed(lower(words.flag.reasons[said.reason as DismissReason] ?? ''))}{' '}
          <Button look="text" small onPress={() => setStep('again')}>
            {text.change}
          </Button>
        </p>
      ) : (
        <div class="actions">
          <Button onPress={() => say('confirmed')}>{text.confirm}</Button>
          <Button look="text" onPress={() => setStep('asking')}>
            {text.dismiss}
          </Button>
        </div>
      )}
      {failed && (
        <p class="text-13 ink-warn" role="alert">
          {text.failed}
        </p>
      )}
    </div>
  );
}

/** The way to say that no rule saw it. */
export function JudgeMore() {
  const { panel } = usePanel();
  const text = panel.lessons.words.value?.judge;
  if (!text || !panel.judging.may.value || !panel.ticket.ticket.value) return null;
  return (
    <div class="section judge-more">
      <Button look="text" icon="high" onPress={() => panel.view.open({ name: 'judge' })}>
        {text.open}
      </Button>
    </div>
  );
}

import type { ComponentChildren } from 'preact';
import type { Words } from '../words/words.ts';
import type { Answers } from './answers.ts';
import type { Look } from './look.ts';

/** The last ones say enough. */
const SHOWN = 4;

/** The ticket as Deskside understands it now. */
export function Reads({
  words,
  look,
  answers,
}: {
  words: Words['picker'];
  look: Look;
  answers: Answers;
}) {
  const { fields } = words;
  const said = (asked: boolean, value: ComponentChildren) =>
    value || <span class="ink-3">{asked ? words.notFound : words.notYet}</span>;
  const { messages } = look;
  const earlier = messages.length - SHOWN;
  return (
    <section class="reads" aria-label={words.reads}>
      <h2 class="text-12 ink-3">{words.reads}</h2>
      <dl class="text-13">
        <dt>{fields.id}</dt>
        <dd>{said(Boolean(answers.id), look.id && <b class="number">{look.id}</b>)}</dd>
        <dt>{fields.subject}</dt>
        <dd class="cut">{said(Boolean(answers.subject), look.subject)}</dd>
        <dt>{fields.customer}</dt>
        <dd class="cut">{said(Boolean(answers.name), look.customer)}</dd>
        <dt>{fields.messages}</dt>
        <dd>
          {said(Boolean(answers.thread), messages.length > 0 && words.messages(messages.length))}
        </dd>
        {messages.length > 0 && (
          <dd class="wide">
            {earlier > 0 && <p class="text-12 ink-3">{words.earlier(earlier)}</p>}
            <ol>
              {messages.slice(-SHOWN).map((message, n) => (
                <li class="cut" key={n}>
                  <b>{words.by[message.author]}</b>
                  {message.internal && <span class="ink-warn">{` · ${words.internal}`}</span>}{' '}
                  <span class="ink-2">{message.text.slice(0, 120)}</span>
                </li>
              ))}
            </ol>
          </dd>
        )}
        <dt>{fields.composer}</dt>
        <dd>{said(Boolean(answers.reply), look.composer && words.found)}</dd>
        <dt>{fields.send}</dt>
        <dd>{said(Boolean(answers.send), look.send > 0 && words.controls(look.send))}</dd>
      </dl>
    </section>
  );
}

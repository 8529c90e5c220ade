import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../ui/Button.tsx';
import { endonyms, type UiLanguage, uiLanguages } from '../../words/words.ts';
import type { Settings } from '../state/session.ts';
import { usePanel } from './context.ts';
import { LearnedSection } from './Learned.tsx';
import { Sheet } from './Sheet.tsx';

const themes = ['system', 'light', 'dark'] as const satisfies Settings['theme'][];

/** Language, colours, shortcuts, who is signed in, how old the SOPs are. */
export function SettingsView() {
  const { panel, words, common, language, keys, time } = usePanel();
  const { session, escalations, world } = panel;
  useEffect(() => panel.focus('sheet'), [panel]);
  const me = session.me.value;
  const content = session.content.value;
  const waiting = escalations.waiting.value.length;
  const [stillIn, setStillIn] = useState(false);
  const { everywhere } = common.page;

  const signOut = (where?: 'everywhere') =>
    panel.attempt(async () => {
      const left = await world.port.backend.signOut(where);
      setStillIn(!left);
      if (!left) return;
      session.leftEverywhere.value = where !== undefined;
      await escalations.refresh();
      panel.view.home();
    });

  const shortcuts = [
    [keys('J'), words.setup.keyJump],
    [keys('K'), words.setup.keyStep],
    [keys('M'), words.setup.keyPut],
    [keys('X'), words.setup.keyEscalate],
    [words.keys.escape, words.setup.keyBack],
  ];
  return (
    <Sheet title={words.settings}>
      <section class="section first form">
        <Choice
          title={words.setup.language}
          name="language"
          options={uiLanguages}
          chosen={language}
          // A language is offered in its own words, so that one who reads no other finds it.
          label={(option: UiLanguage) => endonyms[option]}
          choose={(option) => session.change({ language: option })}
        />
        <Choice
          title={words.setup.theme}
          name="theme"
          options={themes}
          chosen={session.settings.value.theme}
          label={(option) => words.setup.themes[option]}
          choose={(option) => session.change({ theme: option })}
        />
      </section>
      <section class="section">
        <h4 class="heading">{words.setup.keys}</h4>
        <dl class="facts flush">
          {shortcuts.map(([key, does]) => (
            <div class="pair" key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <p class="text-12 ink-3">{words.setup.rebind}</p>
      </section>
      <LearnedSection />
      {me && (
        <section class="section text-13">
          <p>{words.setup.signedInAs(me.name, me.team, me.site)}</p>
          <p class="ink-2">
            {common.roles[me.role]}, {me.workspace.name}
          </p>
          {waiting > 0 && <p class="ink-2">{words.setup.signOutWaiting(waiting)}</p>}
          <div class="actions tight">
            {!world.port.handOver && (
              <>
                <Button onPress={() => signOut()}>{words.setup.signOut}</Button>
                <Button look="text" onPress={() => signOut('everywhere')}>
                  {everywhere.signOut}
                </Button>
              </>
            )}
            {me.role !== 'agent' && (
              <a
                class="button text"
                href={`${world.port.backendUrl}/desk/`}
                target="_blank"
                rel="noreferrer"
              >
                {words.setup.desk}
              </a>
            )}
            {(me.role === 'lead' || me.role === 'qa' || me.role === 'admin') && (
              <a
                class="button text"
                href={`${world.port.backendUrl}/insights/`}
                target="_blank"
                rel="noreferrer"
              >
                {words.setup.insights}
              </a>
            )}
          </div>
          {stillIn && (
            <p class="ink-warn" role="alert">
              {everywhere.failed}
            </p>
          )}
        </section>
      )}
      {content && (
        <p class="section text-12 ink-3">
          {words.setup.content(content.packs.version.slice(0, 12), time(content.fetchedAt))}
        </p>
      )}
    </Sheet>
  );
}

interface ChoiceProps<Option extends string> {
  title: string;
  name: string;
  options: readonly Option[];
  chosen: Option;
  label(option: Option): string;
  choose(option: Option): unknown;
}

function Choice<Option extends string>(props: ChoiceProps<Option>) {
  const { title, name, options, chosen, label, choose } = props;
  return (
    <fieldset class="text-13">
      <legend class="heading">{title}</legend>
      <div class="needs">
        {options.map((option) => (
          <label class="option" key={option}>
            <input
              type="radio"
              name={name}
              checked={option === chosen}
              onChange={() => choose(option)}
            />
            {label(option)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

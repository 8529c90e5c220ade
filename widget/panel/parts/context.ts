import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { LocalText } from '../../../shared/model/language.ts';
import { clockTime, writeDate } from '../../words/dates.ts';
import { local, type Words } from '../../words/words.ts';
import type { Panel } from '../state/panel.ts';

export const PanelContext = createContext<Panel | undefined>(undefined);

const MINUTE = 60_000;

/** What every part needs: the state, the words, and times as the agent reads them. */
export function usePanel() {
  const panel = useContext(PanelContext);
  const words = panel?.session.words.value;
  if (!panel || !words) throw new Error('A part of the panel was drawn outside of it.');
  const language = panel.session.language.value;
  const now = panel.view.clock.value;

  return {
    panel,
    words: words.panel,
    common: words.common,
    findings: words.findings as Words['findings'],
    language,
    now,
    text: (content: LocalText) => local(content, language),
    /** `14:20`; with the day in front when it is not today's. */
    time: (at: string | number) => clockTime(at, now, language),
    day: (at: string) => writeDate(at, 'day', language),
    /** `9 min left` under an hour, `5 min late` after; else nothing. */
    left(due: string | number) {
      const minutes = Math.ceil((new Date(due).getTime() - now) / MINUTE);
      if (minutes <= 0) return words.panel.late(-minutes);
      return minutes < 60 ? words.panel.minutesLeft(minutes) : undefined;
    },
    /** `Alt K`, `Ctrl K` on a Mac. */
    keys: (letter: string) =>
      `${panel.world.mac ? words.panel.keys.control : words.panel.keys.alt} ${letter}`,
  };
}

/** What no ticket needs in order to be shown: the draft checks, filled macros, the sheets an agent opens. */
export { editedShare, fillMacro, placeholderValues } from '../../shared/macro.ts';
export { provenSteps } from '../../shared/match/done.ts';
export { isElsewhere } from '../../shared/match/lexicon.ts';
export { checkDraft } from '../../shared/quality/check-draft.ts';
export { score } from '../../shared/quality/scorecard.ts';
export { EscalateForm } from './parts/EscalateForm.tsx';
export { JudgeFlag, JudgeMore } from './parts/Judge.tsx';
export { JudgeSheet } from './parts/JudgeSheet.tsx';
export { LessonLines, LessonView } from './parts/Lesson.tsx';
export { ScoreView } from './parts/Score.tsx';
export { SettingsView } from './parts/Settings.tsx';
export { SopView } from './parts/SopView.tsx';
export { followGrammar } from './state/grammar.ts';

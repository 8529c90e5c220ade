/** The picker's content script: in one tab, for as long as somebody sets up a page there. */
import { startPicker } from '../widget/picker/picker.ts';
import { pickerWords } from '../widget/words/picker.ts';
import { callWorker } from './calls.ts';
import type { PickerCalls } from './worker-calls.ts';

const worker = callWorker<PickerCalls>();
const started = globalThis as { desksidePicker?: true };

// Registered and injected may meet in one page.
if (!started.desksidePicker && window.top === window) {
  started.desksidePicker = true;
  startPicker({
    window,
    early: document.body === null,
    async picking() {
      const picking = await worker.picking();
      return picking && { ...picking, ...pickerWords(picking.asked) };
    },
    keep: (answers) => void worker.keepPick(answers).catch(() => undefined),
    number: (adapter) => worker.numberPick(adapter.id),
    use: (adapter) => worker.usePick(adapter),
    publish: (adapter) => worker.publishPick(adapter),
    ended(closed) {
      started.desksidePicker = undefined as never;
      if (closed) void worker.endPick().catch(() => undefined);
    },
  });
}

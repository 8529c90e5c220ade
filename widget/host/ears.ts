/** Listeners on the page's window and on the windows of the frames that its composers stand in. */

import type { Stop } from '../port.ts';
import { own } from './own.ts';

export interface Ears {
  /** In capture. Registered at once, so that whoever comes first hears first. */
  hear(names: readonly string[], listener: (event: never) => void): Stop;
  /** These frames' documents are listened to from now on, and no others. Cheap to call again. */
  reach(documents: Iterable<Document>): void;
  stop: Stop;
}

/** @param lost a frame came, went or was entered: whoever knows the composers calls `reach` again. */
export function createEars(window: Window, lost: () => void): Ears {
  const heard: { name: string; listener: EventListener }[] = [];
  const frames = new Map<Document, MutationObserver>();

  const add = (target: Window | null) => {
    // Adding what is there already changes nothing.
    for (const { name, listener } of heard) target?.addEventListener(name, listener, true);
  };
  const remove = (target: Window | null, from = heard) => {
    for (const { name, listener } of from) target?.removeEventListener(name, listener, true);
  };
  const windows = () => [window, ...[...frames.keys()].map((one) => own(one, 'defaultView'))];

  function open(document: Document) {
    add(own(document, 'defaultView'));
    if (frames.has(document)) return;
    // An editor that opens its document again (CKEditor 4) takes all listeners off; observers stay.
    const observer = new MutationObserver(() => {
      add(own(document, 'defaultView'));
      lost();
    });
    observer.observe(document, { childList: true });
    frames.set(document, observer);
  }
  function shut(document: Document, observer: MutationObserver) {
    observer.disconnect();
    remove(own(document, 'defaultView'));
    frames.delete(document);
  }

  // A frame that loads is not heard on the window; entering a frame takes the focus from it.
  const { document: page } = window;
  const onLoad = ({ target }: Event) => {
    if ((target as Node).nodeName === 'IFRAME') lost();
  };
  own(page, 'addEventListener')('load', onLoad, true);
  window.addEventListener('blur', lost);

  return {
    hear(names, listener) {
      const mine = names.map((name) => ({ name, listener: listener as EventListener }));
      heard.push(...mine);
      for (const target of windows()) add(target);
      return () => {
        for (const one of mine) heard.splice(heard.indexOf(one), 1);
        for (const target of windows()) remove(target, mine);
      };
    },
    reach(documents) {
      const wanted = new Set(documents);
      wanted.delete(page);
      for (const [document, observer] of frames) {
        if (!wanted.has(document)) shut(document, observer);
      }
      for (const document of wanted) open(document);
    },
    stop() {
      own(page, 'removeEventListener')('load', onLoad, true);
      window.removeEventListener('blur', lost);
      for (const [document, observer] of frames) shut(document, observer);
      remove(window);
    },
  };
}

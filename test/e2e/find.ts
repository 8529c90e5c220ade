/** Looking for elements as Playwright does, within the page of another browser. */

export interface Library {
  queryAllByRole(
    root: HTMLElement,
    role: string,
    options: { name?: (name: string) => boolean },
  ): HTMLElement[];
  queryAllByLabelText(root: HTMLElement, fits: (label: string) => boolean): HTMLElement[];
}

interface Spelled {
  wanted?: string | undefined;
  /** Of a regular expression. */
  flags?: string;
  exact?: boolean;
}
export type Step =
  | { css: string }
  | { at: 0 | -1 }
  | ({ role: string } & Spelled)
  | ({ label: true } & Spelled)
  | ({ text: true } & Spelled);

/** Runs within the page, so it uses nothing from outside itself. */
export function find(library: Library, steps: Step[]): HTMLElement[] {
  const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
  const fits =
    ({ wanted = '', flags, exact }: Spelled) =>
    (text: string) => {
      if (flags !== undefined) return new RegExp(wanted, flags).test(plain(text));
      if (exact) return plain(text) === wanted;
      return plain(text).toLowerCase().includes(wanted.toLowerCase());
    };
  const visible = (element: HTMLElement) => element.checkVisibility({ visibilityProperty: true });

  function within(root: HTMLElement, step: Exclude<Step, { at: number }>): HTMLElement[] {
    if ('css' in step) {
      const css = step.css.replaceAll(':visible', '');
      const all = [...root.querySelectorAll<HTMLElement>(css)];
      return step.css.includes(':visible') ? all.filter(visible) : all;
    }
    const named = fits(step);
    if ('role' in step) {
      return library.queryAllByRole(
        root,
        step.role,
        step.wanted === undefined ? {} : { name: named },
      );
    }
    if ('label' in step) return library.queryAllByLabelText(root, named);
    const has = [...root.querySelectorAll<HTMLElement>('body *')].filter(
      (element) => !element.matches('script, style') && named(element.textContent ?? ''),
    );
    // The innermost that has it.
    return has.filter(
      (element) => !has.some((other) => other !== element && element.contains(other)),
    );
  }

  let found = [document.documentElement];
  for (const step of steps) {
    if ('at' in step) found = found.slice(step.at).slice(0, 1);
    else found = [...new Set(found.flatMap((root) => within(root, step)))];
  }
  return found;
}

import type { ComponentChildren } from 'preact';
import { Button } from '../../ui/Button.tsx';
import { usePanel } from './context.ts';

/** A level above the ticket: a heading and the way back. */
export function Sheet({ title, children }: { title: string; children: ComponentChildren }) {
  const { panel, words } = usePanel();
  return (
    <div class="sheet">
      <div class="sheet-head">
        <Button icon="left" label={words.back} focus="sheet" onPress={panel.view.back} />
        <h3 class="heading text-16">{title}</h3>
      </div>
      {children}
    </div>
  );
}

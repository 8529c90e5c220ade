import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Icon, type IconName } from './Icon.tsx';

interface Props {
  label: ComponentChildren;
  icon?: IconName;
  /** Name by which the keyboard is sent here. */
  focus?: string;
  /** Opens to the left of its button's right edge. */
  fromRight?: boolean;
  /** Opens upwards. */
  up?: boolean;
  look?: string;
  disabled?: boolean;
  children(close: () => void): ComponentChildren;
}

/** A button and what it opens; Escape and going elsewhere close it. */
export function Menu({ label, icon, focus, fromRight, up, look = '', disabled, children }: Props) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const whole = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (open)
      whole.current?.querySelector<HTMLElement>('.menu :is(input, select, button)')?.focus();
  }, [open]);
  const close = () => {
    // Back to where it was opened from, unless somebody has gone elsewhere already.
    if (whole.current?.contains(document.activeElement)) button.current?.focus();
    setOpen(false);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys and focus of what is inside pass through it.
    <div
      class="opens-menu"
      ref={whole}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.stopPropagation();
        close();
      }}
      onFocusOut={(event) => {
        const to = event.relatedTarget as Node | null;
        if (to && !whole.current?.contains(to)) setOpen(false);
      }}
    >
      <button
        class={`button ${look}`}
        type="button"
        ref={button}
        disabled={disabled}
        aria-expanded={open}
        aria-controls={id}
        data-focus={focus}
        onClick={() => setOpen(!open)}
      >
        {icon && <Icon name={icon} />}
        {label}
      </button>
      {open && (
        <>
          {/* What is pressed beside it closes it, and does nothing else. */}
          <div class="behind-menu" aria-hidden="true" onMouseDown={close} />
          <div class={`menu${fromRight ? ' from-right' : ''}${up ? ' up' : ''}`} id={id}>
            {children(close)}
          </div>
        </>
      )}
    </div>
  );
}

import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './Icon.tsx';

interface Props {
  onPress(): unknown;
  children?: ComponentChildren;
  /** `solid`: at most one in a view. */
  look?: 'solid' | 'risk' | 'text';
  small?: boolean;
  icon?: IconName;
  /** For a button that is only an icon: its name. */
  label?: string;
  /** Shortcut shown beside the words. */
  keys?: string | undefined;
  /** Name by which the keyboard is sent here. */
  focus?: string;
  pressed?: boolean;
  expanded?: boolean;
}

/** A button that only a person can press: what a page or a ticket dispatches does nothing. */
export function Button({
  onPress,
  children,
  look,
  small,
  icon,
  label,
  keys,
  focus,
  ...aria
}: Props) {
  const classes = ['button', look, small && 'small', label && !children && 'only-icon inset'];
  return (
    <button
      type="button"
      class={classes.filter(Boolean).join(' ')}
      aria-label={label}
      title={label}
      aria-pressed={aria.pressed}
      aria-expanded={aria.expanded}
      data-focus={focus}
      onClick={(event) => {
        if (event.isTrusted) onPress();
      }}
    >
      {icon && <Icon name={icon} />}
      {children}
      {keys && <kbd>{keys}</kbd>}
    </button>
  );
}

import type { ComponentChildren } from 'preact';

/** Drawn on 16 by 16. Shapes carry meaning with their word: octagon critical, triangle high, diamond minor. */
const shapes = {
  mark: <path d="M2.5 2.5h11v11h-11zM9.7 2.5v11M11.3 6h.7M11.3 8.6h.7" />,
  tick: <path d="m3.2 8.5 3.1 3.1 6.5-7" />,
  ok: (
    <>
      <circle cx="8" cy="8" r="6.2" />
      <path d="m5.2 8.2 2 2 3.7-4" />
    </>
  ),
  critical: (
    <>
      <path class="solid" d="M5.2 1.5h5.6l3.7 3.7v5.6l-3.7 3.7H5.2l-3.7-3.7V5.2z" />
      <path class="knock" d="M8 4.6v4" />
      <circle class="knock-dot" cx="8" cy="11.2" r="1.1" />
    </>
  ),
  high: (
    <>
      <path d="M8 2.2 14.3 13.5H1.7z" />
      <path d="M8 6.4v3.2" />
      <circle class="dot" cx="8" cy="11.5" r=".85" />
    </>
  ),
  minor: (
    <>
      <path d="M8 2.2 13.8 8 8 13.8 2.2 8z" />
      <circle class="dot" cx="8" cy="8" r="1.1" />
    </>
  ),
  info: (
    <>
      <circle cx="8" cy="8" r="6.2" />
      <path d="M8 7.4V11" />
      <circle class="dot" cx="8" cy="5.1" r=".85" />
    </>
  ),
  right: <path d="M6 3.5 10.5 8 6 12.5" />,
  left: <path d="M10 3.5 5.5 8l4.5 4.5" />,
  down: <path d="M3.5 6 8 10.5 12.5 6" />,
  up: <path d="M3.5 10 8 5.5l4.5 4.5" />,
  search: (
    <>
      <circle cx="7" cy="7" r="4.4" />
      <path d="m10.3 10.3 3.4 3.4" />
    </>
  ),
  fold: <path d="M2.5 2.5h11v11h-11zM10 2.5v11M4.8 5.8 7 8l-2.2 2.2" />,
  unfold: <path d="M2.5 2.5h11v11h-11zM10 2.5v11M7 5.8 4.8 8 7 10.2" />,
  outside: <path d="M6.5 3H3v10h10V9.5M9 3h4v4M13 3 7.5 8.5" />,
  escalate: <path d="M8 13V3.5M3.8 7.4 8 3.2l4.2 4.2" />,
  clock: (
    <>
      <circle cx="8" cy="8" r="6.2" />
      <path d="M8 4.4V8l2.4 1.6" />
    </>
  ),
  queued: <path d="M2 9.5h3.2l1 2h3.6l1-2H14M2 9.5V13h12V9.5M2 9.5 4 3h8l2 6.5" />,
  no: (
    <>
      <circle cx="8" cy="8" r="6.2" />
      <path d="m5.8 5.8 4.4 4.4M10.2 5.8l-4.4 4.4" />
    </>
  ),
  seen: <path d="m1.8 8.4 2.8 2.8L10 5M7.4 10.6l.6.6 6-6.2" />,
  offline: (
    <>
      <path d="m2 2 12 12M4.2 9.6a5.4 5.4 0 0 1 2-1.4M11.8 9.6a5.4 5.4 0 0 0-1-.9M1.8 7a9 9 0 0 1 2.7-1.8M14.2 7a9 9 0 0 0-6.6-2.6" />
      <circle class="dot" cx="8" cy="12.4" r="1" />
    </>
  ),
  lock: <path d="M3.5 7h9v6.5h-9zM5.5 7V5a2.5 2.5 0 0 1 5 0v2" />,
  'not-reading': (
    <path d="m2 2 12 12M6.3 4A6.6 6.6 0 0 1 8 3.8c3 0 5 2.2 6 4.2a9 9 0 0 1-1.7 2.3M9.8 11.9a6.6 6.6 0 0 1-1.8.3c-3 0-5-2.2-6-4.2a9 9 0 0 1 2.2-2.7" />
  ),
  insert: <path d="M8 2.5v7M4.8 6.6 8 9.8l3.2-3.2M2.5 13h11" />,
  list: <path d="M6 4h8M6 8h8M6 12h8M2.5 4h.6M2.5 8h.6M2.5 12h.6" />,
  pen: <path d="m3 13 .7-3L10.8 3 13 5.2l-7 7z" />,
  answer: <path d="M2.2 3h11.6v7.6H8.4L5.4 13v-2.4H2.2z" />,
  phone: <path d="M3 2.5h3l1 3-1.6 1.2a8 8 0 0 0 3.9 3.9L10.5 9l3 1v3C7.5 13.8 2.2 8.5 3 2.5z" />,
  inbox: <path d="M2.5 3h11v10h-11zM2.5 9h3l1 1.8h3l1-1.8h3" />,
  person: (
    <>
      <circle cx="8" cy="5.4" r="2.8" />
      <path d="M2.6 13.6c.6-2.8 2.7-4.2 5.4-4.2s4.8 1.4 5.4 4.2" />
    </>
  ),
  chart: <path d="M2.5 2.5v11h11M5.5 11V8M8.5 11V5M11.5 11V7" />,
  settings: (
    <>
      <circle cx="8" cy="8" r="2.2" />
      <path d="M8 1.8v2.4M8 11.8v2.4M1.8 8h2.4M11.8 8h2.4M3.6 3.6l1.7 1.7M10.7 10.7l1.7 1.7M12.4 3.6l-1.7 1.7M5.3 10.7l-1.7 1.7" />
    </>
  ),
  close: <path d="m4 4 8 8M12 4l-8 8" />,
  pause: <path d="M5.5 3.5v9M10.5 3.5v9" />,
  link: (
    <path d="M6.6 9.4 9.4 6.6M7 5l1.6-1.6a2.8 2.8 0 0 1 4 4L11 9M9 11l-1.6 1.6a2.8 2.8 0 0 1-4-4L5 7" />
  ),
  eye: (
    <>
      <path d="M2 8c1-2.2 3-4.2 6-4.2s5 2 6 4.2c-1 2.2-3 4.2-6 4.2S3 10.2 2 8z" />
      <circle cx="8" cy="8" r="1.8" />
    </>
  ),
  undo: <path d="M5.5 3 2.5 6l3 3M2.8 6h6.4a3.7 3.7 0 0 1 0 7.4H6" />,
} satisfies Record<string, ComponentChildren>;

export type IconName = keyof typeof shapes;

/** Decoration beside words: hidden from screen readers. */
export function Icon({ name, large, ink }: { name: IconName; large?: boolean; ink?: string }) {
  return (
    <svg
      class={`icon${large ? ' large' : ''}${ink ? ` ink-${ink}` : ''}`}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
    >
      {shapes[name]}
    </svg>
  );
}

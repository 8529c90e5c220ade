import { clampWidth, widths } from '../state/view.ts';
import { usePanel } from './context.ts';

const STEP = 10;

/** The left edge: drag it, or move it with the arrow keys. */
export function Edge() {
  const { panel, words } = usePanel();
  const { view } = panel;
  const width = view.width.value;

  function drag(start: PointerEvent) {
    if (!start.isTrusted || start.button !== 0) return;
    const edge = start.currentTarget as HTMLElement;
    edge.setPointerCapture(start.pointerId);
    // Screen coordinates: the frame itself moves while it is dragged.
    let to = width;
    const move = (event: PointerEvent) => {
      to = clampWidth(width + start.screenX - event.screenX);
      void panel.world.port.page.resize(to);
    };
    const drop = () => {
      edge.removeEventListener('pointermove', move);
      void view.resize(to);
    };
    edge.addEventListener('pointermove', move);
    edge.addEventListener('lostpointercapture', drop, { once: true });
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule cannot be dragged or hold a value
    <div
      class="edge"
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={words.width}
      aria-valuenow={width}
      aria-valuemin={widths.min}
      aria-valuemax={widths.max}
      onPointerDown={drag}
      onKeyDown={(event) => {
        const by = { ArrowLeft: STEP, ArrowRight: -STEP }[event.key];
        if (by === undefined || !event.isTrusted) return;
        event.preventDefault();
        void view.resize(width + by);
      }}
    />
  );
}

import { text } from '../content.ts';
import { onCtrlEnter, show } from '../page.ts';

void show((place, send) => {
  const field = document.createElement('textarea');
  field.className = 'reply';
  field.setAttribute('aria-label', 'Reply');
  place.append(field);
  onCtrlEnter(field, send);
  const reset = () => {
    field.value = text;
    field.setSelectionRange(0, 0);
  };
  reset();
  return { text: () => field.value, reset };
});

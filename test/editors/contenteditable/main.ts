import { html, linesOf } from '../content.ts';
import { onCtrlEnter, show } from '../page.ts';

void show((place, send) => {
  const field = document.createElement('div');
  field.className = 'reply';
  field.contentEditable = 'true';
  field.setAttribute('role', 'textbox');
  field.setAttribute('aria-label', 'Reply');
  place.append(field);
  onCtrlEnter(field, send);
  const reset = () => {
    field.innerHTML = html;
  };
  reset();
  return { text: () => linesOf(field.innerHTML), reset };
});

import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { $createQuoteNode, QuoteNode, registerRichText } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  KEY_ENTER_COMMAND,
} from 'lexical';
import { blocks } from '../content.ts';
import { show } from '../page.ts';

void show((place, send) => {
  const field = document.createElement('div');
  field.contentEditable = 'true';
  field.setAttribute('role', 'textbox');
  field.setAttribute('aria-label', 'Reply');
  // Lexical's own pages style it so.
  field.style.whiteSpace = 'pre-wrap';
  place.append(field);
  const editor = createEditor({
    nodes: [QuoteNode],
    onError(error) {
      throw error;
    },
  });
  editor.setRootElement(field);
  registerRichText(editor);
  const fill = () =>
    editor.update(
      () => {
        const root = $getRoot().clear();
        for (const { quote, text } of blocks) {
          const block = quote ? $createQuoteNode() : $createParagraphNode();
          root.append(text ? block.append($createTextNode(text)) : block);
        }
      },
      { discrete: true },
    );
  fill();
  registerHistory(editor, createEmptyHistoryState(), 300);
  editor.registerCommand(
    KEY_ENTER_COMMAND,
    (event) => {
      if (!event?.ctrlKey && !event?.metaKey) return false;
      event.preventDefault();
      send();
      return true;
    },
    COMMAND_PRIORITY_HIGH,
  );
  return {
    text: () =>
      editor.getEditorState().read(() =>
        $getRoot()
          .getChildren()
          .map((block) => block.getTextContent())
          .join('\n'),
      ),
    reset: fill,
  };
});

import type { Editor } from '@tiptap/core';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Desk, Mode } from './desk.ts';
import { blank, createEditor, textOf } from './editor.ts';
import type { Status, Ticket } from './ticket.ts';

const saveAfter = 400;

/** Reply and note share one editor; what is written in the other tab waits in localStorage. */
export function Composer({ desk, ticket }: { desk: Desk; ticket: Ticket }) {
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor>(undefined);
  const timer = useRef<number>(undefined);
  const current = useRef<Mode>('reply');
  const [mode, setMode] = useState<Mode>('reply');
  const [saved, setSaved] = useState(false);
  const [menu, setMenu] = useState(false);

  const key = (of: Mode) => `casebook:draft:${ticket.id}:${of}`;
  const draft = (of: Mode) => localStorage.getItem(key(of)) ?? blank[of];

  function save() {
    clearTimeout(timer.current);
    if (!editor.current) return;
    const html = editor.current.getHTML();
    const empty = html === blank[current.current] || !textOf(editor.current).words;
    if (empty) localStorage.removeItem(key(current.current));
    else localStorage.setItem(key(current.current), html);
    setSaved(!empty);
  }

  function fill(html: string) {
    // Undo must not bring the words of the other tab into this one.
    editor.current?.chain().setMeta('addToHistory', false).setContent(html).run();
    editor.current?.commands.setTextSelection(1);
    clearTimeout(timer.current);
  }

  function show(next: Mode) {
    if (next !== current.current) {
      save();
      current.current = next;
      setMode(next);
      setMenu(false);
      fill(draft(next));
      setSaved(draft(next) !== blank[next]);
    }
    // At once: the editor's own command waits for a frame, and a fast hand types hotkeys meanwhile.
    editor.current?.view.focus();
  }

  function send(status: Status, jump: boolean) {
    if (!editor.current) return;
    setMenu(false);
    const { text, words, signature } = textOf(editor.current);
    if (!words) return desk.say('Write something first');
    const html = editor.current.getHTML();
    const sent = { mode: current.current, html, text, words, signature };
    fill(blank[current.current]);
    save();
    desk.send(ticket, sent, status, jump);
  }

  const sendNow = useRef(send);
  sendNow.current = send;

  useEffect(() => {
    if (!host.current) return;
    const made = createEditor(
      host.current,
      draft('reply'),
      () => current.current,
      () => {
        setSaved(false);
        clearTimeout(timer.current);
        timer.current = window.setTimeout(save, saveAfter);
      },
    );
    editor.current = made;
    setSaved(draft('reply') !== blank.reply);
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
      event.preventDefault();
      // In the editor these keys would break the line.
      event.stopImmediatePropagation();
      sendNow.current('pending', true);
    };
    made.view.dom.addEventListener('keydown', onKey, true);
    desk.composers.set(ticket.id, { show });
    return () => {
      desk.composers.delete(ticket.id);
      clearTimeout(timer.current);
      made.destroy();
    };
  }, []);

  return (
    <section class="composer" data-testid="composer" data-mode={mode} aria-label="Composer">
      <div class="composer-tabs" role="tablist" aria-label="Kind of message">
        <Tab of="reply" mode={mode} label="Reply" show={show} />
        <Tab of="note" mode={mode} label="Internal note" show={show} />
        <span class="composer-to">{mode === 'reply' ? `To: ${ticket.customer}` : 'Team only'}</span>
      </div>
      <div class="composer-editor" ref={host} />
      <div class="composer-foot">
        <span class="composer-saved" data-testid="composer-saved">
          {saved ? 'Draft saved' : ''}
        </span>
        <span class="split">
          <button
            type="button"
            class="send"
            data-testid="send-button"
            title="Ctrl+Enter"
            onClick={() => send('pending', true)}
          >
            {mode === 'reply' ? 'Send' : 'Add note'}
          </button>
          {mode === 'reply' && (
            <button
              type="button"
              class="send send-more"
              data-testid="send-menu-button"
              aria-label="More ways to send"
              aria-haspopup="menu"
              aria-expanded={menu}
              onClick={() => setMenu(!menu)}
            >
              ▾
            </button>
          )}
          {menu && (
            <div
              class="send-menu"
              role="menu"
              data-testid="send-menu"
              onKeyDown={(event) => event.key === 'Escape' && setMenu(false)}
            >
              <button
                type="button"
                role="menuitem"
                data-testid="send-and-solve"
                onClick={() => send('solved', true)}
              >
                Send and solve
              </button>
              <button
                type="button"
                role="menuitem"
                data-testid="send-and-keep-open"
                onClick={() => send('open', false)}
              >
                Send and keep open
              </button>
            </div>
          )}
        </span>
      </div>
    </section>
  );
}

function Tab(props: { of: Mode; mode: Mode; label: string; show(mode: Mode): void }) {
  return (
    <button
      type="button"
      role="tab"
      data-testid={`composer-tab-${props.of}`}
      aria-selected={props.of === props.mode}
      onClick={() => props.show(props.of)}
    >
      {props.label}
    </button>
  );
}

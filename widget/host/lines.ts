/** An element's text as lines, with the way back from an offset to the node that holds it. */
import { limits } from './limits.ts';

const blocks = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TH TR UL BODY'.split(
    ' ',
  ),
);
/** What editors keep in an empty place, so that a caret can stand there. */
const filler = /^[\ufeff\u200b\u2060]+$/;
const silent = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'HEAD', 'TITLE']);

export interface Piece {
  node: Node;
  /** Offset in the whole text where this node's words begin. */
  start: number;
  length: number;
}
export interface Lines {
  text: string;
  pieces: Piece[];
  /** Offset where each element of `marks` begins, in document order. */
  marks: number[];
}

interface Options {
  /** Stop at this many UTF-16 units. */
  max: number;
  /** White space as the page shows it: runs become one space, and offsets no longer lead back to nodes. */
  collapse?: boolean;
  /** Elements to leave out. */
  skip?: (element: Element) => boolean;
  /** What may be looked at; several texts can share one. */
  budget?: { nodes: number };
  /** Elements whose beginning is to be known. */
  mark?: (element: Element) => boolean;
}

/** A `<br>` that ends its block only keeps an empty line open. */
function isFiller(br: Element): boolean {
  let next = br.nextSibling;
  while (next && next.nodeType === Node.TEXT_NODE && next.textContent === '')
    next = next.nextSibling;
  return next === null || blocks.has(next.nodeName);
}

export function linesOf(
  root: Element,
  { max, collapse, skip, mark, budget = { nodes: limits.nodes } }: Options,
): Lines {
  const pieces: Piece[] = [];
  const marks: number[] = [];
  let text = '';
  let started = false;
  let inLine = false;
  /** Of the text: looking for it in the text itself would join the pieces anew each time. */
  let lastCharacter = '';
  let depth = 0;
  const keepsBreaks =
    !collapse &&
    /^(pre|break)/.test(root.ownerDocument.defaultView?.getComputedStyle(root).whiteSpace ?? '');

  const startLine = () => {
    if (inLine) return;
    if (started) text += '\n';
    started = true;
    inLine = true;
  };

  const words = (node: Text) => {
    let value = node.data.slice(0, max - text.length);
    if (collapse) {
      value = value.replace(/[\s\u00a0]+/g, ' ');
      if (!inLine || /\s/.test(lastCharacter)) value = value.trimStart();
      if (!value) return;
    } else {
      value = filler.test(value) ? '' : value.replaceAll('\u00a0', ' ');
      if (!keepsBreaks) value = value.replace(/[\n\t\r]/g, ' ');
      // White space between blocks is markup, not a line.
      if (!inLine && !keepsBreaks && !value.trim() && node.parentElement?.children.length) return;
    }
    startLine();
    pieces.push({ node, start: text.length, length: value.length });
    text += value;
    lastCharacter = value.at(-1) ?? lastCharacter;
  };

  const walk = (node: Node): void => {
    if (depth === limits.depth) return;
    depth += 1;
    for (let child = node.firstChild; child && text.length < max; child = child.nextSibling) {
      budget.nodes -= 1;
      if (budget.nodes < 0) break;
      if (child.nodeType === Node.TEXT_NODE) words(child as Text);
      else if (child.nodeType === Node.ELEMENT_NODE) element(child as Element);
    }
    depth -= 1;
  };

  const element = (child: Element) => {
    if (silent.has(child.tagName) || skip?.(child)) return;
    if (child.tagName === 'BR') {
      startLine();
      pieces.push({ node: child, start: text.length, length: 0 });
      if (!isFiller(child)) {
        text += '\n';
        lastCharacter = '\n';
      }
      return;
    }
    const block = blocks.has(child.tagName);
    if (block) inLine = false;
    const before = pieces.length;
    const from = started;
    const at = text.length;
    if (mark?.(child)) marks.push(block && from ? at + 1 : at);
    walk(child);
    if (!block) return;
    // An empty paragraph is an empty line.
    if (pieces.length === before && text.length === at && !collapse && child.tagName !== 'HR') {
      startLine();
      pieces.push({ node: child, start: text.length, length: 0 });
    }
    inLine = false;
  };

  walk(root);
  if (collapse) text = text.replace(/ +$/gm, '');
  return { text: text.slice(0, max), pieces, marks };
}

/** What a reader sees, without markup, cut at `max`. */
export const textOf = (
  element: Element,
  max: number,
  more: Pick<Options, 'skip' | 'budget'> = {},
): string => linesOf(element, { max, collapse: true, ...more }).text.trim();

/** The node and offset at a place in the text, for ranges. */
export function pointAt(
  { pieces }: Lines,
  offset: number,
): { node: Node; offset: number } | undefined {
  let last: Piece | undefined;
  for (const piece of pieces) {
    if (piece.start > offset) break;
    last = piece;
    if (offset <= piece.start + piece.length) break;
  }
  if (!last) return undefined;
  if (last.node.nodeType === Node.TEXT_NODE) {
    return { node: last.node, offset: Math.min(offset - last.start, (last.node as Text).length) };
  }
  if (last.node.nodeName !== 'BR') return { node: last.node, offset: 0 };
  const parent = last.node.parentNode;
  return parent
    ? { node: parent, offset: [...parent.childNodes].indexOf(last.node as ChildNode) }
    : undefined;
}

/** The place in the text where a range's end stands, or undefined when it is outside. */
export function offsetOf({ pieces, text }: Lines, node: Node, offset: number): number | undefined {
  for (const piece of pieces) {
    if (piece.node === node) return piece.start + Math.min(offset, piece.length);
  }
  const child = node.childNodes[offset];
  if (child) {
    const next = pieces.find((piece) => child === piece.node || child.contains(piece.node));
    if (next) return next.start;
  }
  const inner = pieces.filter((piece) => node.contains(piece.node)).at(-1);
  if (inner) return inner.start + inner.length;
  return pieces.length === 0 && text === '' ? 0 : undefined;
}

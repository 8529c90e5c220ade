/** What an element can be told by, best first: simple selectors, each with its kind. */
import { hasNumber, isNaming, looksMade, saysNothing } from './names.ts';

/** Why a selector can be trusted, or not; the words are `picker.why`. */
export type Why =
  | 'test-id'
  | 'label'
  | 'id'
  | 'name'
  | 'role'
  | 'tag'
  | 'class'
  | 'position'
  | 'made';

export interface Mark {
  css: string;
  why: Why;
}

/** The lower, the longer it is likely to hold. */
export const rankOf: Record<Why, number> = {
  'test-id': 0,
  label: 1,
  id: 1,
  name: 1,
  role: 2,
  tag: 2,
  class: 3,
  // When it is gone nothing is read, and the panel says so; what stands in a place may become something else.
  made: 4,
  position: 5,
};

const testIds = [
  'data-testid',
  'data-test-id',
  'data-test',
  'data-cy',
  'data-qa',
  'data-hook',
  'data-automation-id',
];
const controls =
  'button,input,textarea,select,[role=button],[role=textbox],[role=tab],[role=menuitem],[contenteditable]';
/** Parts of a page that are labelled by what they are; others are labelled by what they hold. */
const labelled = `${controls},form,nav,main,[role=log],[role=feed],[role=list],[role=main],[role=form],[role=toolbar]`;
const telling = new Set(
  'H1 H2 H3 H4 TIME ARTICLE HEADER FOOTER MAIN SECTION FORM TEXTAREA BLOCKQUOTE LI OL UL DL DD DT TABLE TR TD TH BUTTON SELECT DETAILS SUMMARY ADDRESS ASIDE'.split(
    ' ',
  ),
);

const quoted = (value: string) => `"${value.replace(/["\\]/g, '\\$&')}"`;
const attribute = (name: string, value: string) => `[${name}=${quoted(value)}]`;
const isShort = (value: string | null): value is string =>
  value !== null && value.trim() !== '' && value.length <= 60 && !/[\n]/.test(value);

/** A label for people: words without numbers. */
const isLabel = (value: string | null): value is string => isShort(value) && !hasNumber(value);

function ownAttributes(element: Element): Mark[] {
  const marks: Mark[] = [];
  const value = (name: string) => element.getAttribute(name);
  const add = (why: Why, css: string) => marks.push({ css, why });
  for (const name of testIds) {
    const id = value(name);
    if (!isShort(id)) continue;
    const stem = /^[a-z]+([-_][a-z]+)*[-_]/i.exec(id)?.[0];
    if (!looksMade(id)) add('test-id', attribute(name, id));
    else if (hasNumber(id) && stem && stem.length > 3) add('test-id', `[${name}^=${quoted(stem)}]`);
  }
  const tag = element.localName;
  const label = value('aria-label');
  if (isLabel(label) && element.matches(labelled))
    add('label', tag + attribute('aria-label', label));
  if (tag === 'input' && /^(submit|button)$/.test(value('type') ?? '') && isLabel(value('value'))) {
    add('label', `input${attribute('value', value('value') ?? '')}`);
  }
  const placeholder =
    value('placeholder') ?? value('data-placeholder') ?? value('aria-placeholder');
  const holder = ['placeholder', 'data-placeholder', 'aria-placeholder'].find(
    (name) => value(name) === placeholder,
  );
  if (holder && isLabel(placeholder)) add('label', tag + attribute(holder, placeholder));
  if (element.id && !looksMade(element.id)) add('id', `#${CSS.escape(element.id)}`);
  for (const name of ['name', 'itemprop']) {
    const given = value(name);
    if (isShort(given) && !hasNumber(given)) add('name', tag + attribute(name, given));
  }
  for (const { name, value: given } of element.attributes) {
    if (!name.startsWith('data-') || testIds.includes(name) || looksMade(name.slice(5))) continue;
    if (isShort(given) && isNaming(given)) add('name', attribute(name, given));
    else add('role', `[${name}]`);
  }
  const role = value('role');
  if (role && !/^(none|presentation|group|generic)$/.test(role))
    add('role', attribute('role', role));
  if (value('contenteditable') === 'true') add('role', '[contenteditable="true"]');
  if (tag === 'button' && value('type') === 'submit') add('role', 'button[type="submit"]');
  return marks;
}

/** All marks of one element, those likely to hold first. */
export function marksOf(element: Element): Mark[] {
  const marks = ownAttributes(element);
  const classes = [...element.classList].slice(0, 12);
  for (const name of classes) {
    const css = `.${CSS.escape(name)}`;
    if (isNaming(name)) marks.push({ css, why: 'class' });
    else if (looksMade(name) && !saysNothing(name)) marks.push({ css, why: 'made' });
  }
  const tag = element.localName;
  // A name with a hyphen is a custom element, and a person gave it.
  if (telling.has(element.tagName) || tag.includes('-')) marks.push({ css: tag, why: 'tag' });
  return marks.sort((a, b) => rankOf[a.why] - rankOf[b.why]);
}

import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { maskPersonal } from '../../shared/mask.ts';
import type { Escalation } from '../../shared/model/escalation.ts';
import { clockTime } from '../words/dates.ts';
import type { CaseProps } from './case.ts';
import type { ActionInput } from './cases.ts';
import { says } from './filters.ts';
import { endOf, type Field, type FormName, formOf, meantBy, type Values } from './forms.ts';
import { whyNot } from './why.ts';

const times = ['30', '60', '120', '240', 'morning'];

interface FieldProps {
  field: Field;
  value: string;
  change: (value: string) => void;
  wrong: boolean;
  props: CaseProps;
}

/** Finds another case by its number, its ticket or a word in it. */
function CaseField({ field, value, change, props }: FieldProps) {
  const { cases, escalation, words } = props;
  const [typed, setTyped] = useState('');
  const id = useId();
  const others = [...cases.all.value.values()].filter(({ id }) => id !== escalation.id);
  const found = typed ? meantBy(typed, others, says) : others.filter(({ id }) => id === value);
  const line = (one: Escalation) =>
    `${one.number} · ${words.common.categories[one.category]} · ${one.ticket.id} · ${maskPersonal(one.ticket.subject)}`;
  return (
    <div class="field grow">
      <label class="label" for={id}>
        {field.label}
      </label>
      <input
        id={id}
        class="input"
        type="search"
        name={field.name}
        value={typed}
        placeholder={words.casework.numberHint}
        onInput={({ currentTarget }) => {
          const next = currentTarget.value;
          setTyped(next);
          const [only, ...more] = meantBy(next, others, says);
          change(only && more.length === 0 ? only.id : '');
        }}
      />
      <div role="radiogroup" aria-label={field.label}>
        {found.map((one) => (
          <label class="option" key={one.id}>
            <input
              type="radio"
              name={`${field.name}-found`}
              checked={value === one.id}
              onChange={() => change(one.id)}
            />
            <span class="cut text-13">{line(one)}</span>
          </label>
        ))}
        {typed && found.length === 0 && <p class="text-13 ink-2">{words.casework.noCase}</p>}
      </div>
    </div>
  );
}

function FieldOf({ field, value, change, wrong, props }: FieldProps) {
  const { words, language, cases } = props;
  const now = cases.now.value;
  const id = useId();
  const common = { id, class: 'input', name: field.name, value, 'aria-invalid': wrong };
  const control =
    field.kind === 'area' ? (
      <textarea
        {...common}
        rows={7}
        maxLength={4000}
        onInput={({ currentTarget }) => change(currentTarget.value)}
      />
    ) : field.kind === 'line' ? (
      <input
        {...common}
        maxLength={1000}
        onInput={({ currentTarget }) => change(currentTarget.value)}
      />
    ) : (
      <select {...common} onChange={({ currentTarget }) => change(currentTarget.value)}>
        {field.kind === 'until' && !field.missing && (
          <option value="">{words.casework.noTime}</option>
        )}
        {field.kind === 'until'
          ? times.map((one) => (
              <option key={one} value={one}>
                {clockTime(endOf(one, now), now, language)}
              </option>
            ))
          : field.choices?.map(([one, label]) => (
              <option key={one} value={one}>
                {label}
              </option>
            ))}
      </select>
    );
  return (
    <div class={`field${field.kind === 'line' || field.kind === 'area' ? ' grow' : ''}`}>
      <label class="label" for={id}>
        {field.label}
      </label>
      {control}
    </div>
  );
}

/** One small form above the timeline. What is typed in it stays until it is sent. */
export function Form(
  props: CaseProps & { name: FormName; done: (said?: string, undo?: ActionInput) => void },
) {
  const { name, done, escalation, drafts, cases, words } = props;
  const form = formOf(name, props);
  const place = (field: string) => `${name}.${field}`;
  const [values, setValues] = useState<Values>(() =>
    Object.fromEntries(
      form.fields.map(({ name: field, start = '' }) => [
        field,
        drafts.get(escalation.id, place(field)) || start,
      ]),
    ),
  );
  const [error, setError] = useState<{ field?: string; said: string }>();
  const [busy, setBusy] = useState(false);
  const whole = useRef<HTMLFormElement>(null);
  const focus = (field: string) =>
    whole.current?.querySelector<HTMLElement>(`[name="${field}"]`)?.focus();
  // The first one also when it is filled in: what stands in a choice by itself is nobody's decision yet.
  useEffect(() => {
    const [first] = form.fields;
    if (first) focus(first.name);
  }, []);

  async function submit(event: SubmitEvent) {
    event.preventDefault();
    if (busy) return;
    const trimmed = Object.fromEntries(
      Object.entries(values).map(([field, value]) => [field, value.trim()]),
    );
    const empty = form.fields.find(({ name: field, missing }) => missing && !trimmed[field]);
    if (empty?.missing) {
      setError({ field: empty.name, said: empty.missing });
      focus(empty.name);
      return;
    }
    setBusy(true);
    try {
      await cases.act(escalation, form.input(trimmed));
      drafts.clear(escalation.id, ...form.fields.map(({ name: field }) => place(field)));
      done(form.undo ? words.casework.did[name as 'snooze' | 'link'] : undefined, form.undo);
    } catch (cause) {
      setError({ said: whyNot(cause, words) });
      setBusy(false);
    }
  }

  return (
    <form
      class={`small-form${form.fields.some(({ kind }) => kind === 'area') ? ' tall' : ''}`}
      aria-label={words.casework.do[name]}
      ref={whole}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.isComposing) return;
        if (event.key === 'Escape') done();
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit(event as never);
      }}
    >
      {form.fields.map((field) => {
        const Drawn = field.kind === 'case' ? CaseField : FieldOf;
        return (
          <Drawn
            key={field.name}
            field={field}
            value={values[field.name] ?? ''}
            wrong={error?.field === field.name}
            change={(value) => {
              setValues((before) => ({ ...before, [field.name]: value }));
              if (field.kind === 'line' || field.kind === 'area') {
                drafts.set(escalation.id, place(field.name), value);
              }
            }}
            props={props}
          />
        );
      })}
      <div class="row">
        <button class="button solid" type="submit">
          {form.send}
        </button>
        <button class="button" type="button" onClick={() => done()}>
          {words.desk.cancel}
        </button>
      </div>
      {error && (
        <p class="input-error" role="alert">
          {error.said}
        </p>
      )}
    </form>
  );
}

// A field for a query, which offers fields, operators and values as one types: a combobox with a list.

import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useSettled } from '../api/hooks';
import { completed, OPERATORS, placeOf, type Place } from './wql';

export interface Values {
  /** Values of a field that begin with, or hold, what was typed. */
  (field: string, typed: string, signal: AbortSignal): Promise<string[]>;
}

/** Offers that are shown at once. */
const MOST = 12;

export function QueryField(props: {
  label: string;
  value: string;
  fields: readonly string[];
  values: Values;
  submit: (query: string) => void;
}) {
  const { label, fields, values, submit } = props;
  const [text, setText] = useState(props.value);
  const [caret, setCaret] = useState(props.value.length);
  const [offers, setOffers] = useState<string[]>([]);
  const [isOpen, setOpen] = useState(false);
  // By its text, so that it stays the same while the list changes around it.
  const [chosen, setChosen] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  // The query can be set from elsewhere: by the address, or by a button that clears it.
  useEffect(() => setText(props.value), [props.value]);

  const place = placeOf(text.slice(0, caret), fields);
  const settled = useSettled(JSON.stringify([place.wanted, place.field, place.typed]), 150);
  useEffect(() => {
    if (!isOpen) return undefined;
    const abort = new AbortController();
    offered(place, fields, values, abort.signal).then(
      (found) => setOffers(found.slice(0, MOST)),
      // What cannot be completed can still be typed.
      () => setOffers([]),
    );
    return () => abort.abort();
  }, [settled, isOpen]);

  const take = (choice: string): void => {
    const next = completed(text, caret, place, choice);
    setText(next.text);
    setCaret(next.caret);
    setOffers([]);
    setChosen(null);
    const field = input.current;
    if (field !== null) {
      field.value = next.text;
      field.focus();
      field.setSelectionRange(next.caret, next.caret);
    }
  };
  const active = chosen === null ? -1 : offers.indexOf(chosen);
  const press = (event: KeyboardEvent): void => {
    const last = offers.length - 1;
    if (event.key === 'ArrowDown' && last >= 0) setChosen(offers[active >= last ? 0 : active + 1] ?? null);
    else if (event.key === 'ArrowUp' && last >= 0) setChosen(offers[active <= 0 ? last : active - 1] ?? null);
    else if (event.key === 'Escape' && isOpen) setOpen(false);
    else if (event.key === 'Enter') {
      const choice = offers[active];
      if (isOpen && choice !== undefined) take(choice);
      else {
        setOpen(false);
        submit(text.trim());
      }
    } else return;
    event.preventDefault();
  };
  const isShown = isOpen && offers.length > 0;
  return (
    <div class="query field">
      <label for={`${id}-input`}>{label}</label>
      <input
        id={`${id}-input`}
        ref={input}
        class="mono"
        value={text}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={isShown}
        aria-controls={`${id}-list`}
        aria-activedescendant={isShown && active >= 0 ? `${id}-${active}` : undefined}
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        placeholder="os.name~ubuntu;status=active"
        onInput={(event) => {
          setText(event.currentTarget.value);
          setCaret(event.currentTarget.selectionStart ?? event.currentTarget.value.length);
          setOpen(true);
        }}
        onFocus={(event) => {
          setCaret(event.currentTarget.selectionStart ?? text.length);
          setOpen(true);
        }}
        onClick={(event) => setCaret(event.currentTarget.selectionStart ?? text.length)}
        onBlur={() => setOpen(false)}
        onKeyDown={press}
      />
      <ul id={`${id}-list`} role="listbox" aria-label={`Completions of ${label}`} class="offers" hidden={!isShown}>
        {offers.map((offer, index) => (
          <li
            key={offer}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            // Before the field loses the focus, which closes the list.
            onMouseDown={(event) => {
              event.preventDefault();
              take(offer);
            }}
          >
            {offer}
          </li>
        ))}
      </ul>
    </div>
  );
}

async function offered(place: Place, fields: readonly string[], values: Values, signal: AbortSignal): Promise<string[]> {
  switch (place.wanted) {
    case 'field':
      return fields.filter((field) => field.startsWith(place.typed));
    case 'operator':
      return OPERATORS.filter((operator) => operator.startsWith(place.typed));
    case 'value': {
      if (!fields.includes(place.field)) return [];
      const found = await values(place.field, place.typed, signal);
      // What is typed whole needs no completion.
      return found.length === 1 && found[0] === place.typed ? [] : found;
    }
  }
}

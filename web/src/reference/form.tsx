// The fields of an operation's parameters.

import type { ComponentChildren } from 'preact';
import type { OpenApi, Operation, Parameter } from './document';
import { resolved } from './document';
import { Words } from './prose';
import { key, type Typed } from './request';
import { kind } from './schema';

export function Parameters(props: {
  document: OpenApi;
  operation: Operation;
  typed: Typed;
  set: (typed: Typed) => void;
}) {
  const { document, operation, typed, set } = props;
  const shown = operation.parameters.filter((parameter) => parameter.in === 'path' || parameter.in === 'query');
  // Those without which nothing can be sent come first.
  const sorted = [...shown].sort((one, other) => rank(one) - rank(other));
  const field = (parameter: Parameter): ComponentChildren => (
    <Field
      key={key(parameter)}
      document={document}
      parameter={parameter}
      value={typed[key(parameter)] ?? ''}
      set={(value) => set({ ...typed, [key(parameter)]: value })}
    />
  );
  const own = sorted.filter((parameter) => !GENERAL.includes(parameter.name));
  const general = sorted.filter((parameter) => GENERAL.includes(parameter.name));
  return (
    <>
      <div class="parameters">{own.map(field)}</div>
      {own.length === 0 && <p>There is nothing to fill in.</p>}
      {general.length > 0 && (
        <details>
          <summary>How the reply is made</summary>
          <div class="parameters">{general.map(field)}</div>
        </details>
      )}
    </>
  );
}

/** Parameters that nearly every operation has, and few requests need. */
const GENERAL: readonly string[] = ['pretty', 'wait_for_complete'];

function rank(parameter: Parameter): number {
  return parameter.in === 'path' ? 0 : parameter.required === true ? 1 : 2;
}

function Field(props: { document: OpenApi; parameter: Parameter; value: string; set: (value: string) => void }) {
  const { document, parameter, value, set } = props;
  const id = `parameter-${key(parameter)}`;
  const schema = resolved(document, parameter.schema ?? {});
  const isRequired = parameter.in === 'path' || parameter.required === true;
  const choices = schema.type === 'boolean' ? ['true', 'false'] : schema.type === 'array' ? undefined : schema.enum?.map(String);
  return (
    <div class="field parameter">
      <label for={id}>
        <code>{parameter.name}</code>
        {isRequired && <span class="hint"> required</span>}
      </label>
      {choices !== undefined ? (
        <select id={id} value={value} onChange={(event) => set(event.currentTarget.value)} aria-describedby={`${id}-hint`}>
          <option value="">–</option>
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {choice}
            </option>
          ))}
        </select>
      ) : (
        <input
          id={id}
          value={value}
          onInput={(event) => set(event.currentTarget.value)}
          aria-describedby={`${id}-hint`}
          aria-required={isRequired}
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
        />
      )}
      <p class="hint" id={`${id}-hint`}>
        {parameter.description !== undefined && (
          <>
            <Words text={parameter.description} />{' '}
          </>
        )}
        <span class="kind">{kind(document, schema)}</span>
      </p>
    </div>
  );
}

// A schema as a list of members that can be opened, level by level.

import { useState } from 'preact/hooks';
import { resolved, type OpenApi, type Schema } from './document';
import { Words } from './prose';

export function SchemaView({ document, schema }: { document: OpenApi; schema: Schema }) {
  const members = membersOf(document, schema);
  if (members.length === 0) return <p class="mono">{kind(document, schema)}</p>;
  return (
    <ul class="schema">
      {members.map(([name, member, isRequired]) => (
        <Member key={name} document={document} name={name} schema={member} isRequired={isRequired} />
      ))}
    </ul>
  );
}

function Member(props: { document: OpenApi; name: string; schema: Schema; isRequired: boolean }) {
  const { document, name, schema, isRequired } = props;
  const [isOpen, setOpen] = useState(false);
  const found = resolved(document, schema);
  const inner = membersOf(document, found);
  return (
    <li>
      {inner.length === 0 ? (
        <code>{name}</code>
      ) : (
        <button type="button" class="plain mono" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? '▾' : '▸'} {name}
        </button>
      )}{' '}
      <span class="hint">
        {kind(document, found)}
        {isRequired && ', required'}
      </span>
      {found.description !== undefined && (
        <>
          {' '}
          <Words text={found.description} />
        </>
      )}
      {isOpen && <SchemaView document={document} schema={found} />}
    </li>
  );
}

/** Name, schema, and whether it is required, of each member of an object, or of the objects in a list. */
function membersOf(document: OpenApi, schema: Schema, depth = 0): [string, Schema, boolean][] {
  const found = resolved(document, schema);
  if (depth > 8) return [];
  if (found.items !== undefined) return membersOf(document, found.items, depth + 1);
  const own = Object.entries(found.properties ?? {}).map(([name, member]): [string, Schema, boolean] => [
    name,
    member,
    found.required?.includes(name) ?? false,
  ]);
  const parts = [...(found.allOf ?? []), ...(found.oneOf ?? []), ...(found.anyOf ?? [])];
  const all = new Map<string, [string, Schema, boolean]>();
  for (const member of [...parts.flatMap((part) => membersOf(document, part, depth + 1)), ...own]) {
    // The same name in two parts of an `allOf`: the later one says more.
    all.set(member[0], member);
  }
  return [...all.values()];
}

/** The kind of a value, with its bounds, in a few words. */
export function kind(document: OpenApi, schema: Schema): string {
  const found = resolved(document, schema);
  const words: string[] = [];
  if (found.type === 'array') words.push(`list of ${kind(document, found.items ?? {})}`);
  else words.push(found.type ?? (found.properties ?? found.allOf ? 'object' : found.oneOf ?? found.anyOf ? 'one of several' : 'any'));
  if (found.format !== undefined) words.push(`(${found.format})`);
  if (found.enum !== undefined) words.push(`: ${found.enum.map(String).join(', ')}`);
  const bounds = [
    ['from', found.minimum],
    ['to', found.maximum],
    ['at least', found.minLength, 'characters'],
    ['at most', found.maxLength, 'characters'],
  ] as const;
  for (const [word, bound, unit] of bounds) {
    if (bound !== undefined) words.push(`${word} ${bound}${unit === undefined ? '' : ` ${unit}`}`);
  }
  if (found.default !== undefined) words.push(`default ${JSON.stringify(found.default)}`);
  return words.join(' ').replaceAll(' :', ':');
}

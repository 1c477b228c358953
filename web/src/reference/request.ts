// What the console sends: a request of an operation and what was typed into its form.

import { BASE, address, type Query } from '../api/client';
import type { Operation } from './document';

/** Values by the place and the name of their parameter: `query.limit`. */
export type Typed = Record<string, string>;

/** Parameters without which the request would be another one. */
export function lacking(operation: Operation, typed: Typed): string[] {
  return operation.parameters
    .filter((parameter) => (parameter.in === 'path' || parameter.required === true) && (typed[key(parameter)] ?? '') === '')
    .map((parameter) => parameter.name);
}

export function key(parameter: { in: string; name: string }): string {
  return `${parameter.in}.${parameter.name}`;
}

/** Path and query of the request. */
export function target(operation: Operation, typed: Typed): { path: string; query: Query } {
  let path = operation.path;
  const query: Query = {};
  for (const parameter of operation.parameters) {
    const value = typed[key(parameter)] ?? '';
    if (value === '') continue;
    if (parameter.in === 'path') path = path.replace(`{${parameter.name}}`, encodeURIComponent(value));
    if (parameter.in === 'query') query[parameter.name] = value;
  }
  return { path, query };
}

/** The same for a shell. The token is left to the reader's own variable. */
export function curl(operation: Operation, typed: Typed, body: string, type: string | undefined): string {
  const { path, query } = target(operation, typed);
  const words = ['curl', BASE.protocol === 'https:' ? '-sk' : '-s'];
  if (operation.method !== 'GET') words.push('-X', operation.method);
  words.push(operation.isLogin ? '-u USER' : '-H "Authorization: Bearer $TOKEN"');
  if (type !== undefined && body !== '') words.push('-H', quoted(`Content-Type: ${type}`), '--data-binary', quoted(body));
  words.push(quoted(address(path, query).href));
  return words.join(' ');
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

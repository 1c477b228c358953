// The place in the pages that the fragment of the address names: `#/fleet/001?tab=packages`.
//
// A fragment is never sent to the server, so what is searched for here is in no log.

import { useEffect, useState } from 'preact/hooks';

export interface Route {
  /** The name of the page. */
  page: string;
  /** What follows it, segment by segment. */
  rest: string[];
  query: URLSearchParams;
}

export function parse(fragment: string): Route {
  const text = fragment.replace(/^#?\/?/, '');
  const end = text.indexOf('?');
  const path = end < 0 ? text : text.slice(0, end);
  const [page = '', ...rest] = path.split('/').map(decoded);
  return { page, rest: rest.filter((segment) => segment !== ''), query: new URLSearchParams(end < 0 ? '' : text.slice(end)) };
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** The fragment of a place. Empty values of the query are left out. */
export function link(segments: readonly string[], query: Record<string, string | null | undefined> = {}): string {
  const set = Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1]));
  const search = new URLSearchParams(set).toString();
  return `#/${segments.map(encodeURIComponent).join('/')}${search === '' ? '' : `?${search}`}`;
}

/** Goes to a place; with `replace` without a new entry in the history. */
export function go(fragment: string, replace = false): void {
  if (!replace) {
    location.hash = fragment;
    return;
  }
  history.replaceState(null, '', fragment);
  dispatchEvent(new HashChangeEvent('hashchange'));
}

export function useRoute(): Route {
  const [fragment, setFragment] = useState(location.hash);
  useEffect(() => {
    const changed = (): void => setFragment(location.hash);
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  }, []);
  return parse(fragment);
}

// What the list of agents is filtered by, as it stands in the address of the page and in a request.

import type { Query } from '../api/client';
import { link } from '../frame/route';

export interface Filter {
  status: string | null;
  os: string | null;
  version: string | null;
  group: string | null;
  node: string | null;
  search: string;
  /** In the query language of the API. */
  q: string;
  order: string;
  /** Counted from 0. */
  page: number;
}

/** The members that a chart sets. */
export type Facet = 'status' | 'os' | 'version' | 'group' | 'node';

/** Their names in a query. */
const FACETS: Readonly<Record<Facet, string>> = {
  status: 'status',
  os: 'os.name',
  version: 'version',
  group: 'group',
  node: 'node_name',
};

export const PAGE = 50;
/** Different values that a chart counts at most: systems and versions are few, sets of groups are the most. */
const VALUES = 2000;
const ORDER = 'id';

/** What the list shows of an agent. */
const SHOWN = ['id', 'name', 'status', 'ip', 'version', 'group', 'lastKeepAlive', 'os.name', 'os.version'] as const;

export function read(query: URLSearchParams): Filter {
  const page = Number.parseInt(query.get('page') ?? '', 10);
  return {
    status: query.get('status'),
    os: query.get('os'),
    version: query.get('version'),
    group: query.get('group'),
    node: query.get('node'),
    search: query.get('search') ?? '',
    q: query.get('q') ?? '',
    order: query.get('order') ?? ORDER,
    page: page > 1 ? page - 1 : 0,
  };
}

/** The address of the page with this filter. */
export function addressOf(filter: Partial<Filter>): string {
  const { order = ORDER, page = 0, ...rest } = filter;
  return link(['fleet'], { ...rest, order: order === ORDER ? null : order, page: page > 0 ? String(page + 1) : null });
}

/** The filter with other members, on the first page of what it finds. */
export function changed(filter: Filter, change: Partial<Filter>): Filter {
  return { ...filter, page: 0, ...change };
}

export function isFiltered(filter: Filter): boolean {
  return [filter.status, filter.os, filter.version, filter.group, filter.node].some((value) => value !== null)
    || filter.search !== '' || filter.q !== '';
}

/** The parameters of `GET /agents`. The manager itself, 000, is no agent of the fleet. */
export function parameters(filter: Filter, isRelease5: boolean): Query {
  return {
    status: filter.status,
    'os.name': filter.os,
    version: filter.version,
    group: filter.group,
    node_name: filter.node,
    search: filter.search,
    q: filter.q === '' ? 'id!=000' : `id!=000;(${filter.q})`,
    sort: filter.order,
    offset: filter.page * PAGE,
    limit: PAGE,
    select: [...SHOWN, ...(isRelease5 ? [] : ['node_name'])],
  };
}

/** The field of an agent that a chart shows. */
export function fieldOf(facet: Facet): string {
  return FACETS[facet];
}

/** Whether the filter can stand in a query as a whole: the query language has no way to quote what ends a value. */
export function isCountable(filter: Filter): boolean {
  return (Object.keys(FACETS) as Facet[]).every((facet) => !/[;,()!=<>~"']/.test(filter[facet] ?? ''));
}

/**
 * The parameters of `GET /agents/stats/distinct` for a chart: what the other filters leave, so that another of its bars
 * can be chosen. `null` if they leave the whole fleet.
 */
export function counting(filter: Filter, facet: Facet): Query | null {
  const others = (Object.keys(FACETS) as Facet[]).filter((other) => other !== facet && filter[other] !== null);
  if (others.length === 0 && filter.search === '' && filter.q === '') return null;
  const clauses = ['id!=000', ...others.map((other) => `${FACETS[other]}=${filter[other]}`)];
  if (filter.q !== '') clauses.push(`(${filter.q})`);
  return { fields: FACETS[facet], q: clauses.join(';'), search: filter.search, limit: VALUES };
}

// A table of one page of a list, with orders that a reader can choose, and the way to the other pages.

import type { ComponentChildren } from 'preact';
import { count } from './words';

export interface Column<T> {
  title: string;
  /** The field that the list can be ordered by, if it can. */
  field?: string;
  /** Whether its values are numbers. */
  isNumber?: boolean;
  cell: (row: T) => ComponentChildren;
}

/** The order of a list: a field, with `-` before it if the last comes first. */
export type Order = string;

export function Table<T>(props: {
  caption: string;
  columns: readonly Column<T>[];
  rows: readonly T[];
  name: (row: T, index: number) => string;
  order?: Order;
  sort?: (order: Order) => void;
  isLoading?: boolean;
}) {
  const { caption, columns, rows, name, order = '', sort, isLoading = false } = props;
  return (
    // A region that scrolls has to be reached by keyboard.
    <div class="scrolled" role="region" aria-label={caption} tabIndex={0} aria-busy={isLoading}>
      <table>
        <caption class="unseen">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <Head key={column.title} column={column} order={order} {...(sort === undefined ? {} : { sort })} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={name(row, index)}>
              {columns.map((column) => (
                <td key={column.title} class={column.isNumber ? 'number' : undefined}>
                  {column.cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Head<T>({ column, order, sort }: { column: Column<T>; order: Order; sort?: (order: Order) => void }) {
  const { title, field } = column;
  const kind = column.isNumber ? 'number' : undefined;
  if (field === undefined || sort === undefined) {
    return (
      <th scope="col" class={kind}>
        {title}
      </th>
    );
  }
  const direction = order === field ? 'ascending' : order === `-${field}` ? 'descending' : 'none';
  const next = direction === 'ascending' ? `-${field}` : field;
  return (
    <th scope="col" class={kind} aria-sort={direction}>
      <button type="button" class="plain head" onClick={() => sort(next)}>
        {title}
        <span aria-hidden="true">{direction === 'ascending' ? ' ▲' : direction === 'descending' ? ' ▼' : ''}</span>
      </button>
    </th>
  );
}

/** The way through the pages of a list. `page` counts from 0. */
export function Pager(props: { page: number; size: number; total: number; go: (page: number) => void; what: string }) {
  const { page, size, total, go, what } = props;
  const pages = Math.max(1, Math.ceil(total / size));
  if (pages === 1) return null;
  const first = page * size + 1;
  return (
    <nav class="pager row" aria-label={`Pages of ${what}`}>
      <button type="button" disabled={page === 0} onClick={() => go(page - 1)}>
        Previous
      </button>
      <span>
        {count(first)}–{count(Math.min(total, first + size - 1))} of {count(total)}
      </span>
      <button type="button" disabled={page + 1 >= pages} onClick={() => go(page + 1)}>
        Next
      </button>
    </nav>
  );
}

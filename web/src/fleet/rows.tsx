// One list of an agent, a page at a time.

import { useEffect, useState } from 'preact/hooks';
import type { Items } from '../api/client';
import { useApi, useSettled } from '../api/hooks';
import { Failure } from '../widgets/failure';
import { Pager, Table } from '../widgets/table';
import { counted } from '../widgets/words';
import type { Kind, Row } from './kinds';

const SIZE = 25;

export function Rows({ id, kind }: { id: string; kind: Kind }) {
  const [page, setPage] = useState(0);
  const [order, setOrder] = useState(kind.order ?? '');
  const [typed, setTyped] = useState('');
  const search = useSettled(typed.trim(), 300);
  useEffect(() => setPage(0), [search, order]);
  const rows = useApi<Items<Row>>(kind.path(id), { limit: SIZE, offset: page * SIZE, sort: order, search });
  const total = rows.data?.total_affected_items ?? 0;
  const field = `${kind.name}-search`;
  return (
    <section aria-label={kind.title}>
      <p class="field narrow">
        <label for={field}>Search {kind.title.toLowerCase()}</label>
        <input id={field} type="search" value={typed} onInput={(event) => setTyped(event.currentTarget.value)} />
      </p>
      {rows.error !== null && <Failure error={rows.error} what={`${kind.title} cannot be shown`} again={rows.again} />}
      {rows.data === null && rows.error === null && <p class="waiting">Loading…</p>}
      {rows.data !== null && <p class="found">{total === 0 ? 'Nothing found.' : counted(total, 'entry', 'entries')}</p>}
      {rows.data !== null && total > 0 && (
        <Table
          caption={kind.title}
          columns={kind.columns}
          rows={rows.data.affected_items}
          name={(_, index) => String(index)}
          order={order}
          sort={setOrder}
          isLoading={rows.isLoading}
        />
      )}
      <Pager page={page} size={SIZE} total={total} go={setPage} what={kind.title.toLowerCase()} />
    </section>
  );
}

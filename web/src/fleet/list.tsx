// The list of agents, a page at a time, with its search and its query.

import { useEffect, useState } from 'preact/hooks';
import { list, type Items } from '../api/client';
import { useApi, useSettled } from '../api/hooks';
import { announce } from '../frame/live';
import { link } from '../frame/route';
import { Failure } from '../widgets/failure';
import { QueryField } from '../widgets/query';
import { Pager, Table, type Column } from '../widgets/table';
import { counted, flat, State, stateWords, Time, version } from '../widgets/words';
import { PAGE, changed, isFiltered, parameters, type Filter } from './filter';
import { fields, type Agent } from './types';

/** The column that release 5 has not. */
const NODE = 'Node';

const COLUMNS: readonly Column<Agent>[] = [
  { title: 'ID', field: 'id', cell: (agent) => agent.id },
  { title: 'Name', field: 'name', cell: (agent) => <AgentLink agent={agent} /> },
  { title: 'State', field: 'status', cell: (agent) => <State of={agent.status} /> },
  { title: 'System', field: 'os.name', cell: (agent) => system(agent) },
  { title: 'Version', field: 'version', cell: (agent) => version(agent.version) },
  { title: 'Groups', cell: (agent) => flat(agent.group) },
  { title: NODE, field: 'node_name', cell: (agent) => flat(agent.node_name) },
  { title: 'Address', field: 'ip', cell: (agent) => flat(agent.ip) },
  { title: 'Last seen', field: 'lastKeepAlive', cell: (agent) => <Time at={agent.lastKeepAlive} /> },
];

export function AgentLink({ agent }: { agent: Pick<Agent, 'id' | 'name'> }) {
  return (
    <a class="name" href={link(['fleet', agent.id])} title={agent.name}>
      {agent.name}
    </a>
  );
}

export function system(agent: Agent): string {
  return agent.os === undefined ? '–' : [agent.os.name, agent.os.version].filter(Boolean).join(' ');
}

/** Values of a field that hold what was typed; those that most agents have come first. */
async function values(field: string, typed: string, signal: AbortSignal): Promise<string[]> {
  // What would end the clause cannot be asked for.
  if (/[;,()]/.test(typed)) return [];
  const q = typed === '' ? 'id!=000' : `id!=000;${field}~${typed}`;
  const found = await list<Record<string, unknown>>('/agents/stats/distinct', { fields: field, q, limit: 100 }, signal);
  const counts = found.affected_items.map((item) => ({
    value: field.split('.').reduce<unknown>((part, name) => (part as Record<string, unknown> | undefined)?.[name], item),
    count: Number(item.count),
  }));
  const sorted = counts.sort((one, other) => other.count - one.count);
  return [...new Set(sorted.flatMap(({ value }) => (Array.isArray(value) ? value.map(String) : [String(value)])))]
    .filter((value) => value !== 'N/A' && value !== 'undefined' && value.toLowerCase().includes(typed.toLowerCase()));
}

export function AgentList(props: {
  filter: Filter;
  set: (filter: Filter, replace?: boolean) => void;
  isRelease5: boolean;
}) {
  const { filter, set, isRelease5 } = props;
  const agents = useApi<Items<Agent>>('/agents', parameters(filter, isRelease5));
  const columns = isRelease5 ? COLUMNS.filter((column) => column.title !== NODE) : COLUMNS;
  const total = agents.data?.total_affected_items ?? 0;
  const isKnown = agents.data !== null && !agents.isLoading;
  useEffect(() => {
    if (isKnown) announce(`${counted(total, 'agent')} found.`);
  }, [isKnown, total]);
  return (
    <section aria-labelledby="agents-title">
      <h2 id="agents-title">Agents</h2>
      <div class="filters">
        <Search text={filter.search} set={(search) => set(changed(filter, { search }), true)} />
        <QueryField
          label="Query"
          value={filter.q}
          fields={fields(isRelease5)}
          values={values}
          submit={(q) => set(changed(filter, { q }))}
        />
      </div>
      <Chips filter={filter} set={set} />
      {agents.error !== null && <Failure error={agents.error} what="The agents cannot be shown" again={agents.again} />}
      {agents.data !== null && (
        <>
          <p class="found">{counted(total, 'agent')}</p>
          {total > 0 && (
            <Table
              caption="Agents"
              columns={columns}
              rows={agents.data.affected_items}
              name={(agent) => agent.id}
              order={filter.order}
              sort={(order) => set(changed(filter, { order }))}
              isLoading={agents.isLoading}
            />
          )}
          <Pager page={filter.page} size={PAGE} total={total} what="agents" go={(page) => set({ ...filter, page })} />
        </>
      )}
    </section>
  );
}

function Search({ text, set }: { text: string; set: (text: string) => void }) {
  const [typed, setTyped] = useState(text);
  const settled = useSettled(typed, 300);
  useEffect(() => setTyped(text), [text]);
  useEffect(() => {
    if (settled === typed && settled.trim() !== text) set(settled.trim());
  }, [settled]);
  return (
    <p class="field">
      <label for="agents-search">Search</label>
      <input
        id="agents-search"
        type="search"
        value={typed}
        placeholder="name, address, system…"
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
    </p>
  );
}

/** What is filtered by, each with a button that takes it back. */
function Chips({ filter, set }: { filter: Filter; set: (filter: Filter) => void }) {
  if (!isFiltered(filter)) return null;
  const chips: readonly [string, string | null, Partial<Filter>][] = [
    ['State', filter.status === null ? null : stateWords(filter.status), { status: null }],
    ['System', filter.os, { os: null }],
    ['Version', filter.version === null ? null : version(filter.version), { version: null }],
    ['Group', filter.group, { group: null }],
    ['Node', filter.node, { node: null }],
    ['Search', filter.search || null, { search: '' }],
    ['Query', filter.q || null, { q: '' }],
  ];
  return (
    <div class="chips row" role="group" aria-label="Filters">
      {chips.map(([title, value, change]) =>
        value === null ? null : (
          <button key={title} type="button" class="chip" onClick={() => set(changed(filter, change))}>
            <span class="unseen">Remove the filter </span>
            {title}: {value} <span aria-hidden="true">×</span>
          </button>
        ),
      )}
    </div>
  );
}

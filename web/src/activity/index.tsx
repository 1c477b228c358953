// What has changed lately: agents that came and went, tasks, and what users have changed.

import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Items } from '../api/client';
import { useApi, type Asked } from '../api/hooks';
import { link } from '../frame/route';
import type { Agent } from '../fleet/types';
import { addressOf } from '../fleet/filter';
import { AgentLink } from '../fleet/list';
import { Failure } from '../widgets/failure';
import { Table, type Column } from '../widgets/table';
import { flat, Time } from '../widgets/words';

const LENGTH = 10;

/** Entries of the audit trail that are no log-ins, with a password or an authorization context. */
const WITHOUT_LOGINS = 'path!=/security/user/authenticate;path!=/security/user/authenticate/run_as';

interface Entry {
  sequence: number;
  time: string;
  event: string;
  user?: string;
  ip?: string;
  method?: string;
  path?: string;
  outcome?: string;
  status?: number;
}

interface Task {
  task_id: number;
  agent_id?: string;
  command?: string;
  status?: string;
  create_time?: string;
}

function name(agent: Agent): ComponentChildren {
  return <AgentLink agent={agent} />;
}

const REGISTERED: readonly Column<Agent>[] = [
  { title: 'Agent', cell: name },
  { title: 'ID', cell: (agent) => agent.id },
  { title: 'Registered', cell: (agent) => <Time at={agent.dateAdd} /> },
];
const LOST: readonly Column<Agent>[] = [
  { title: 'Agent', cell: name },
  { title: 'ID', cell: (agent) => agent.id },
  { title: 'Disconnected', cell: (agent) => <Time at={agent.disconnection_time} /> },
];
const TASKS: readonly Column<Task>[] = [
  { title: 'Agent', cell: (task) => <a href={link(['fleet', task.agent_id ?? ''])}>{flat(task.agent_id)}</a> },
  { title: 'Command', cell: (task) => flat(task.command) },
  { title: 'Status', cell: (task) => flat(task.status) },
  { title: 'Created', cell: (task) => <Time at={task.create_time} /> },
];
const CHANGES: readonly Column<Entry>[] = [
  { title: 'When', cell: (entry) => <Time at={entry.time} /> },
  { title: 'User', cell: (entry) => flat(entry.user) },
  { title: 'From', cell: (entry) => flat(entry.ip) },
  { title: 'Request', cell: (entry) => <code>{[entry.method, entry.path].filter(Boolean).join(' ') || entry.event}</code> },
  { title: 'Outcome', cell: (entry) => flat(entry.outcome ?? entry.status) },
];

export default function Activity() {
  const newest = { select: ['id', 'name', 'dateAdd'], q: 'id!=000', sort: '-dateAdd', limit: LENGTH };
  const lost = { select: ['id', 'name', 'disconnection_time'], status: 'disconnected', sort: '-disconnection_time', limit: LENGTH };
  const registered = useApi<Items<Agent>>('/agents', newest);
  const gone = useApi<Items<Agent>>('/agents', lost);
  const tasks = useApi<Items<Task>>('/tasks/status', { sort: '-create_time', limit: LENGTH });
  const [hasLogins, setLogins] = useState(false);
  const changes = useApi<Items<Entry>>('/audit', { limit: 2 * LENGTH, q: hasLogins ? '' : WITHOUT_LOGINS });
  return (
    <>
      <h1>Activity</h1>
      <div class="cards wide">
        <Part title="Registered last" asked={registered} columns={REGISTERED} row={(agent) => agent.id} />
        <Part title="Disconnected last" asked={gone} columns={LOST} row={(agent) => agent.id}>
          <a href={addressOf({ status: 'disconnected', order: '-lastKeepAlive' })}>All disconnected agents</a>
        </Part>
        <Part title="Tasks" asked={tasks} columns={TASKS} row={(task) => String(task.task_id)} />
      </div>
      <Part title="Changes" asked={changes} columns={CHANGES} row={(entry) => String(entry.sequence)}>
        <label>
          <input type="checkbox" checked={hasLogins} onChange={(event) => setLogins(event.currentTarget.checked)} /> Show
          log-ins too
        </label>
      </Part>
    </>
  );
}

function Part<T>(props: {
  title: string;
  asked: Asked<Items<T>>;
  columns: readonly Column<T>[];
  row: (row: T) => string;
  children?: ComponentChildren;
}) {
  const { title, asked, columns, row, children } = props;
  const rows = asked.data?.affected_items ?? [];
  return (
    <section class="card" aria-label={title}>
      <h2>{title}</h2>
      {asked.error !== null && <Failure error={asked.error} what={`${title}: cannot be shown`} again={asked.again} />}
      {asked.data === null && asked.error === null && <p class="waiting">Loading…</p>}
      {asked.data !== null && rows.length === 0 && <p>Nothing.</p>}
      {rows.length > 0 && <Table caption={title} columns={columns} rows={rows} name={row} />}
      {children}
    </section>
  );
}

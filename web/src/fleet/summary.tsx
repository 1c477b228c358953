// The first look at an agent: what it is, its scores, what it is vulnerable to, and its tasks.

import type { ComponentChildren } from 'preact';
import type { Items } from '../api/client';
import { useApi, type Asked } from '../api/hooks';
import { link } from '../frame/route';
import { Failure } from '../widgets/failure';
import { Table } from '../widgets/table';
import { count, flat, Time, version } from '../widgets/words';
import { addressOf } from './filter';
import { member, TASKS, type Row } from './kinds';
import { system } from './list';
import { Score, type Policy } from './policies';
import type { Agent } from './types';

const SEVERITIES = ['Critical', 'High', 'Medium', 'Low'] as const;

export function Summary({ agent, hasInventory }: { agent: Agent; hasInventory: boolean }) {
  return (
    <div class="cards">
      <Card title="Agent">
        <Facts
          facts={[
            ['System', system(agent)],
            ['Kernel', flat(agent.os?.uname)],
            ['Version', version(agent.version)],
            ['Address', flat(agent.ip)],
            ['Registered from', flat(agent.registerIP)],
            ['Node', flat(agent.node_name)],
            ['Registered', <Time at={agent.dateAdd} />],
            ['Last seen', <Time at={agent.lastKeepAlive} />],
            ...(agent.status === 'disconnected'
              ? [['Disconnected', <Time at={agent.disconnection_time} />] as const]
              : []),
          ]}
        />
      </Card>
      <Card title="Groups">
        {agent.group === undefined ? (
          <p>None.</p>
        ) : (
          <ul class="plain-list">
            {agent.group.map((group) => (
              <li key={group}>
                <a href={addressOf({ group })}>{group}</a>
              </li>
            ))}
          </ul>
        )}
        <p class="hint">Configuration: {flat(agent.group_config_status)}</p>
      </Card>
      {hasInventory && <Hardware id={agent.id} />}
      {hasInventory && <Scores id={agent.id} />}
      {hasInventory && <Vulnerabilities id={agent.id} />}
      <Tasks id={agent.id} />
    </div>
  );
}

function Card({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="card" aria-label={title}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function Facts({ facts }: { facts: readonly (readonly [string, ComponentChildren])[] }) {
  return (
    <dl class="facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Its failure, or that it is awaited; nothing once the data are there. */
function Waiting({ asked, what }: { asked: Asked<unknown>; what: string }) {
  if (asked.error !== null) return <Failure error={asked.error} what={`${what} cannot be shown`} again={asked.again} />;
  return asked.data === null ? <p class="waiting">Loading…</p> : null;
}

function Hardware({ id }: { id: string }) {
  const asked = useApi<Items<Row>>(`/syscollector/${id}/hardware`);
  const hardware = asked.data?.affected_items[0];
  const memory = Number(hardware === undefined ? Number.NaN : member(hardware, 'ram.total'));
  return (
    <Card title="Hardware">
      <Waiting asked={asked} what="Hardware" />
      {asked.data !== null && hardware === undefined && <p>Not told yet.</p>}
      {hardware !== undefined && (
        <Facts
          facts={[
            ['Processor', flat(member(hardware, 'cpu.name'))],
            ['Cores', flat(member(hardware, 'cpu.cores'))],
            ['Memory', Number.isNaN(memory) ? '–' : `${(memory / 1048576).toFixed(1)} GiB`],
            ['In use', `${flat(member(hardware, 'ram.usage'))} %`],
            ['Board', flat(hardware.board_serial)],
            ['Scanned', <Time at={String(member(hardware, 'scan.time') ?? '')} />],
          ]}
        />
      )}
    </Card>
  );
}

function Scores({ id }: { id: string }) {
  const asked = useApi<Items<Policy>>(`/sca/${id}`);
  const policies = asked.data?.affected_items ?? [];
  return (
    <Card title="Policies">
      <Waiting asked={asked} what="Policies" />
      {asked.data !== null && policies.length === 0 && <p>Not checked yet.</p>}
      {policies.map((policy) => (
        <div key={policy.policy_id}>
          <h3>{policy.name}</h3>
          <Score policy={policy} />
        </div>
      ))}
      {policies.length > 0 && <a href={link(['fleet', id], { tab: 'policies' })}>All checks</a>}
    </Card>
  );
}

function Vulnerabilities({ id }: { id: string }) {
  const asked = useApi<{ severity: Record<string, number> }>(`/vulnerability/${id}/summary/severity`);
  const found = asked.data?.severity ?? {};
  const total = Object.values(found).reduce((sum, one) => sum + one, 0);
  return (
    <Card title="Vulnerabilities">
      <Waiting asked={asked} what="Vulnerabilities" />
      {asked.data !== null && total === 0 && <p>None are known.</p>}
      {total > 0 && (
        <>
          <ul class="plain-list severities">
            {SEVERITIES.map((severity) => (
              <li key={severity}>
                <span class={`severity ${severity.toLowerCase()}`}>{severity}</span> {count(found[severity] ?? 0)}
              </li>
            ))}
          </ul>
          <a href={link(['fleet', id], { tab: 'vulnerabilities' })}>All vulnerabilities</a>
        </>
      )}
    </Card>
  );
}

function Tasks({ id }: { id: string }) {
  const asked = useApi<Items<Row>>('/tasks/status', { agents_list: id, limit: 10, sort: '-create_time' });
  const tasks = asked.data?.affected_items ?? [];
  return (
    <Card title="Tasks">
      <Waiting asked={asked} what="Tasks" />
      {asked.data !== null && tasks.length === 0 && <p>None.</p>}
      {tasks.length > 0 && (
        <Table caption="Tasks" columns={TASKS} rows={tasks} name={(task, index) => String(task.task_id ?? index)} />
      )}
    </Card>
  );
}

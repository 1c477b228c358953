// The page of one agent: a summary, and the lists of what it has told.

import { useEffect } from 'preact/hooks';
import type { Items } from '../api/client';
import { useApi } from '../api/hooks';
import { link } from '../frame/route';
import { Failure } from '../widgets/failure';
import { State } from '../widgets/words';
import { KINDS } from './kinds';
import { Policies } from './policies';
import { Rows } from './rows';
import { Summary } from './summary';
import type { Agent } from './types';

const SUMMARY = 'summary';
const POLICIES = 'policies';

export function AgentPage({ id, query, hasInventory }: { id: string; query: URLSearchParams; hasInventory: boolean }) {
  const agents = useApi<Items<Agent>>('/agents', { agents_list: id });
  const agent = agents.data?.affected_items[0];
  const name = agent?.name;
  useEffect(() => {
    if (name !== undefined) document.title = `${name} – Fleet – Wazuh API`;
  }, [name]);
  const tabs: readonly [string, string][] = hasInventory
    ? [[SUMMARY, 'Summary'], ...KINDS.map((kind): [string, string] => [kind.name, kind.title]), [POLICIES, 'Policies']]
    : [[SUMMARY, 'Summary']];
  const wanted = query.get('tab') ?? SUMMARY;
  const tab = tabs.some(([name]) => name === wanted) ? wanted : SUMMARY;
  const kind = KINDS.find((one) => one.name === tab);
  const missing = agents.data?.failed_items[0]?.error.message;
  return (
    <>
      <p>
        <a href={link(['fleet'])}>All agents</a>
      </p>
      {agents.error !== null && <Failure error={agents.error} what="The agent cannot be shown" again={agents.again} />}
      {agents.data === null && agents.error === null && <p class="waiting">Loading…</p>}
      {agents.data !== null && agent === undefined && (
        <>
          <h1>Agent {id}</h1>
          <p role="alert">{missing ?? 'There is no such agent, or your permissions do not let you see it.'}</p>
        </>
      )}
      {agent !== undefined && (
        <>
          <div class="row title">
            <h1>
              {agent.name} <span class="hint">{agent.id}</span>
            </h1>
            <State of={agent.status} />
          </div>
          {tabs.length > 1 && (
            <nav class="tabs" aria-label="Parts of the agent">
              <ul>
                {tabs.map(([name, title]) => (
                  <li key={name}>
                    <a href={link(['fleet', id], { tab: name === SUMMARY ? null : name })} aria-current={name === tab ? 'page' : undefined}>
                      {title}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
          )}
          {tab === SUMMARY && <Summary agent={agent} hasInventory={hasInventory} />}
          {kind !== undefined && <Rows key={kind.name} id={id} kind={kind} />}
          {tab === POLICIES && <Policies id={id} />}
        </>
      )}
    </>
  );
}

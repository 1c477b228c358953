// The fleet: charts that filter a list of agents, and the page of one agent below `#/fleet/ID`.

import { isRelease5, useServer } from '../api/server';
import { go } from '../frame/route';
import type { PageProps } from '../pages';
import { AgentPage } from './agent';
import { Charts } from './charts';
import { addressOf, changed, read, type Filter } from './filter';
import { AgentList } from './list';

export default function Fleet({ route }: PageProps) {
  const server = useServer();
  const [id] = route.rest;
  if (server === null) return <p class="waiting">Loading…</p>;
  if (id !== undefined) return <AgentPage key={id} id={id} query={route.query} hasInventory={!isRelease5(server)} />;
  const filter = read(route.query);
  const set = (next: Filter, replace = false): void => go(addressOf(next), replace);
  return (
    <>
      <h1>Fleet</h1>
      <Charts
        filter={filter}
        choose={(facet, value) => set(changed(filter, { [facet]: value }))}
        isRelease5={isRelease5(server)}
      />
      <AgentList filter={filter} set={set} isRelease5={isRelease5(server)} />
    </>
  );
}

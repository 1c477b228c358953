// The fleet in five charts: one reply holds the counts of all of them, whatever the number of agents.

import { useApi } from '../api/hooks';
import { Bars, type Bar } from '../widgets/bars';
import { Failure } from '../widgets/failure';
import { count, stateWords, version } from '../widgets/words';
import type { Facet, Filter } from './filter';
import type { Overview } from './types';

/** What the API says of agents that have never told. It is no value that can be asked for. */
const UNKNOWN = 'N/A';

export function Charts({ filter, choose }: { filter: Filter; choose: (facet: Facet, value: string | null) => void }) {
  const overview = useApi<Overview>('/overview/agents');
  if (overview.error !== null) {
    return <Failure error={overview.error} what="The overview cannot be shown" again={overview.again} />;
  }
  if (overview.data === null) return <p class="waiting">Counting agents…</p>;
  const { agent_status, agent_os, agent_version, groups, nodes } = overview.data;
  const { total = 0, ...states } = agent_status.connection;
  const systems = new Map<string, number>();
  for (const { os, count } of agent_os) systems.set(os.name, (systems.get(os.name) ?? 0) + count);
  const charts: readonly [Facet, string, Bar[]][] = [
    ['status', 'State', bars(Object.entries(states), stateWords)],
    ['os', 'System', bars([...systems], shortSystem)],
    ['version', 'Version', bars(agent_version.map((one) => [one.version, one.count]), version)],
    ['group', 'Group', bars((groups ?? []).map((one) => [one.name, one.count]))],
    ['node', 'Node', bars((nodes ?? []).map((one) => [one.node_name, one.count]))],
  ];
  return (
    <>
      <p class="lead">
        {count(total)} agents, of which {count(states.active ?? 0)} are active. Choose a bar to filter the list.
      </p>
      <div class="charts">
        {charts.filter(([, , bars]) => bars.length > 0).map(([facet, title, bars]) => (
          <Bars key={facet} title={title} bars={bars} chosen={filter[facet]} choose={(value) => choose(facet, value)} />
        ))}
      </div>
    </>
  );
}

/** The maker is left out where every system of it begins with its name. */
function shortSystem(name: string): string {
  return name.replace(/^Microsoft (?=Windows)/, '');
}

function bars(counts: readonly (readonly [string, number])[], words = (value: string): string => value): Bar[] {
  return counts
    .filter(([, count]) => count > 0)
    .map(([value, count]) => ({
      value,
      label: value === UNKNOWN ? 'not known' : words(value),
      count,
      isChoice: value !== UNKNOWN,
    }));
}

// The fleet in five charts. One reply holds the counts of all of them, whatever the number of agents; while there is a
// filter, each chart asks for its own: how many agents the other filters leave of each value.

import type { Items } from '../api/client';
import { useApi } from '../api/hooks';
import { Bars, type Bar } from '../widgets/bars';
import { Failure } from '../widgets/failure';
import { count, stateWords, version } from '../widgets/words';
import { counting, fieldOf, isCountable, isFiltered, type Facet, type Filter } from './filter';
import type { Overview } from './types';

/** What the API says of agents that have never told. It is no value that can be asked for. */
const UNKNOWN = 'N/A';

export function Charts(props: {
  filter: Filter;
  choose: (facet: Facet, value: string | null) => void;
  isRelease5: boolean;
}) {
  const { filter, choose, isRelease5 } = props;
  const overview = useApi<Overview>('/overview/agents');
  const left: Readonly<Record<Facet, Left>> = {
    status: useLeft(filter, 'status'),
    os: useLeft(filter, 'os'),
    version: useLeft(filter, 'version'),
    group: useLeft(filter, 'group'),
    node: useLeft(filter, 'node', isRelease5),
  };
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
  const isWhole = !isCountable(filter) || Object.values(left).some((one) => one.isUnknown);
  return (
    <>
      <p class="lead">
        {count(total)} agents, of which {count(states.active ?? 0)} are active.{' '}
        {!isFiltered(filter)
          ? 'Choose a bar to filter the list.'
          : isWhole
            ? 'The charts count the whole fleet: this filter cannot be counted by.'
            : 'Each chart counts what the other filters leave.'}
      </p>
      <div class="charts">
        {charts.filter(([, , bars]) => bars.length > 0).map(([facet, title, bars]) => (
          <Bars
            key={facet}
            title={title}
            bars={isWhole ? bars : narrowed(bars, left[facet].counts, filter[facet])}
            isLoading={left[facet].isLoading}
            chosen={filter[facet]}
            choose={(value) => choose(facet, value)}
          />
        ))}
      </div>
    </>
  );
}

/** What the other filters leave for a chart. */
interface Left {
  /** Agents by value; `null` for the whole fleet. */
  counts: Map<string, number> | null;
  isLoading: boolean;
  /** It could not be counted. */
  isUnknown: boolean;
}

function useLeft(filter: Filter, facet: Facet, isAbsent = false): Left {
  const query = isAbsent || !isCountable(filter) ? null : counting(filter, facet);
  const asked = useApi<Items<Record<string, unknown>>>(query === null ? null : '/agents/stats/distinct', query ?? {});
  if (query === null) return { counts: null, isLoading: false, isUnknown: false };
  const counts = asked.data === null ? null : countsOf(asked.data.affected_items, fieldOf(facet));
  return { counts, isLoading: asked.isLoading, isUnknown: asked.error !== null };
}

/** An agent in several groups counts for each of them. */
function countsOf(items: readonly Record<string, unknown>[], field: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) {
    const value = field.split('.').reduce<unknown>((part, name) => (part as Record<string, unknown> | undefined)?.[name], item);
    for (const one of Array.isArray(value) ? value : [value]) {
      const name = typeof one === 'string' ? one : UNKNOWN;
      counts.set(name, (counts.get(name) ?? 0) + Number(item.count));
    }
  }
  return counts;
}

/** The bars of the whole fleet with other counts. The chosen one stays, so that it can be taken back. */
function narrowed(bars: readonly Bar[], counts: Map<string, number> | null, chosen: string | null): Bar[] {
  if (counts === null) return [...bars];
  return bars
    .map((bar) => ({ ...bar, count: counts.get(bar.value) ?? 0 }))
    .filter((bar) => bar.count > 0 || bar.value === chosen);
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

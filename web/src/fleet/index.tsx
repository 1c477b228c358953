// The fleet: its agents.

import { useApi } from '../api/hooks';
import type { Items } from '../api/client';
import type { PageProps } from '../pages';
import { Failure } from '../widgets/failure';

interface Agent {
  id: string;
  name: string;
  status: string;
}

export default function Fleet(_: PageProps) {
  const agents = useApi<Items<Agent>>('/agents', { limit: 50, select: ['id', 'name', 'status'], sort: '+id' });
  return (
    <>
      <h1>Fleet</h1>
      {agents.error !== null && <Failure error={agents.error} what="The agents cannot be shown" again={agents.again} />}
      <ul>
        {agents.data?.affected_items.map((agent) => (
          <li key={agent.id}>
            {agent.id} {agent.name} ({agent.status})
          </li>
        ))}
      </ul>
    </>
  );
}

// The policies that an agent is checked by, with their scores, and the checks of one.

import { useState } from 'preact/hooks';
import type { Items } from '../api/client';
import { useApi } from '../api/hooks';
import { Failure } from '../widgets/failure';
import { Pager, Table } from '../widgets/table';
import { Time } from '../widgets/words';
import { CHECKS, type Row } from './kinds';

export interface Policy {
  policy_id: string;
  name: string;
  description?: string;
  pass: number;
  fail: number;
  invalid: number;
  score: number;
  end_scan?: string;
}

const SIZE = 25;

export function Policies({ id }: { id: string }) {
  const policies = useApi<Items<Policy>>(`/sca/${id}`);
  const [open, setOpen] = useState<string | null>(null);
  if (policies.error !== null) return <Failure error={policies.error} what="Policies cannot be shown" again={policies.again} />;
  if (policies.data === null) return <p class="waiting">Loading…</p>;
  if (policies.data.affected_items.length === 0) return <p>This agent has told of no policy yet.</p>;
  return (
    <>
      {policies.data.affected_items.map((policy) => (
        <section key={policy.policy_id} class="card policy" aria-label={policy.name}>
          <h3>{policy.name}</h3>
          {policy.description !== undefined && <p>{policy.description}</p>}
          <Score policy={policy} />
          <p class="hint">
            Checked <Time at={policy.end_scan} />
          </p>
          <button
            type="button"
            aria-expanded={open === policy.policy_id}
            onClick={() => setOpen(open === policy.policy_id ? null : policy.policy_id)}
          >
            {open === policy.policy_id ? 'Hide checks' : 'Show checks'}
          </button>
          {open === policy.policy_id && <Checks id={id} policy={policy.policy_id} />}
        </section>
      ))}
    </>
  );
}

/** How much of a policy is met, as a number and as a bar. */
export function Score({ policy }: { policy: Policy }) {
  return (
    <div class="score">
      <strong>{policy.score} %</strong>
      <span class="track" aria-hidden="true">
        <span class="fill" style={{ width: `${policy.score}%` }} />
      </span>
      <span>
        {policy.pass} passed, {policy.fail} failed, {policy.invalid} not applicable
      </span>
    </div>
  );
}

function Checks({ id, policy }: { id: string; policy: string }) {
  const [result, setResult] = useState('failed');
  const [page, setPage] = useState(0);
  const path = `/sca/${id}/checks/${encodeURIComponent(policy)}`;
  const checks = useApi<Items<Row>>(path, { result, limit: SIZE, offset: page * SIZE });
  const total = checks.data?.total_affected_items ?? 0;
  const field = `checks-${policy}`;
  return (
    <div class="checks">
      <p class="row">
        <label for={field}>Result</label>
        <select
          id={field}
          value={result}
          onChange={(event) => {
            setResult(event.currentTarget.value);
            setPage(0);
          }}
        >
          <option value="failed">failed</option>
          <option value="passed">passed</option>
          <option value="not applicable">not applicable</option>
          <option value="">all</option>
        </select>
      </p>
      {checks.error !== null && <Failure error={checks.error} what="Checks cannot be shown" again={checks.again} />}
      {total === 0 && checks.data !== null && <p>No check with this result.</p>}
      {total > 0 && (
        <Table
          caption={`Checks of ${policy}`}
          columns={CHECKS}
          rows={checks.data?.affected_items ?? []}
          name={(check, index) => String(check.id ?? index)}
          isLoading={checks.isLoading}
        />
      )}
      <Pager page={page} size={SIZE} total={total} go={setPage} what="checks" />
    </div>
  );
}

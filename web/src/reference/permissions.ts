// What an operation needs, and whether the caller has it, by the caller's own policies
// (`GET /security/users/me/policies`). It is a forecast: what counts is what the server says.

import { resolved, type OpenApi, type Operation } from './document';

/** Actions, and what they allow or deny of which resources; `rbac_mode` says what holds of all others. */
export type Policies = Record<string, Record<string, string> | string>;

export interface Need {
  action: string;
  /** The resources, as the description has them: `agent:id:{agent_id}`, or kinds such as `agent:id`. */
  resources: string[];
  description: string;
  /** Whether it is wanted in some cases alone. */
  isConditional: boolean;
}

export type Verdict = 'all' | 'some' | 'none';

export function needs(document: OpenApi, operation: Operation): Need[] {
  const catalog = document['x-rbac-catalog']?.actions ?? {};
  const described = (action: string): string => catalog[action]?.description ?? '';
  const enforced = operation.raw['x-rbac-enforced'];
  if (enforced !== undefined) {
    return enforced.map((entry) => {
      const [action = '', resource = ''] = entry.split(' ');
      const isConditional = resource.endsWith('?');
      return { action, resources: [resource.replace(/\?$/, '')], description: described(action), isConditional };
    });
  }
  return (operation.raw['x-rbac-actions'] ?? []).map((reference) => {
    const action = last(reference.$ref);
    const entry = resolved(document, reference) as { resources?: { $ref?: string }[] };
    const resources = (entry.resources ?? []).map((resource) => last(resource.$ref));
    return { action, resources, description: described(action), isConditional: false };
  });
}

function last(reference: string | undefined): string {
  return reference?.split('/').at(-1) ?? '';
}

/** How much of an action the caller may do: with all resources, with some, or with none. */
export function verdict(policies: Policies, need: Need): Verdict {
  const entry = policies[need.action];
  const allowsByDefault = policies.rbac_mode === 'black';
  const effects = typeof entry === 'object' ? Object.entries(entry) : [];
  const [allowed, denied] = ['allow', 'deny'].map((effect) => effects.filter(([, found]) => found === effect));
  const isWhole = (resource: string): boolean => resource.endsWith(':*');
  if (denied?.some(([resource]) => isWhole(resource)) === true && (allowed?.length ?? 0) === 0) return 'none';
  const some = (allowed?.length ?? 0) > 0;
  if (allowsByDefault) return (denied?.length ?? 0) > 0 ? 'some' : 'all';
  if (!some) return 'none';
  return allowed?.some(([resource]) => isWhole(resource)) === true && (denied?.length ?? 0) === 0 ? 'all' : 'some';
}

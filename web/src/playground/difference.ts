// What differs between what an event becomes before and after a change.

import type { ExplainedEvent } from './types';

export interface Difference {
  what: string;
  before: string;
  after: string;
}

/** The fields of an event, those of nested objects joined by points; lists as JSON. */
export function fields(data: Record<string, unknown> | undefined, above = ''): [string, string][] {
  return Object.entries(data ?? {}).flatMap(([name, value]): [string, string][] => {
    const whole = above + name;
    if (typeof value === 'string') return [[whole, value]];
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return fields(value as Record<string, unknown>, `${whole}.`);
    }
    return [[whole, JSON.stringify(value)]];
  });
}

function facts(event: ExplainedEvent): Map<string, string> {
  const { output, alert, explanation } = event;
  const rule = output?.rule;
  return new Map([
    ['Rule', rule === undefined ? 'none' : rule.id],
    ['Level', String(rule?.level ?? (rule === undefined ? '–' : 0))],
    ['Description', rule?.description ?? '–'],
    ['Alert', alert ? 'yes' : 'no'],
    ['Rules on the way', explanation.chain.join(' › ') || '–'],
    ['Decoder', output?.decoder.name ?? 'none'],
    ['Groups', rule?.groups?.join(', ') ?? '–'],
    ...fields(output?.data).map(([name, value]): [string, string] => [`Field ${name}`, value]),
  ]);
}

export function differences(before: ExplainedEvent, after: ExplainedEvent): Difference[] {
  const [old, now] = [facts(before), facts(after)];
  const names = new Set([...old.keys(), ...now.keys()]);
  return [...names].flatMap((what) => {
    const [one, other] = [old.get(what) ?? '–', now.get(what) ?? '–'];
    return one === other ? [] : [{ what, before: one, after: other }];
  });
}

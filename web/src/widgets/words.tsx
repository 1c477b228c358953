// Numbers, times and states as people read them.

const NUMBERS = new Intl.NumberFormat('en');
const SPANS = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });
const UNITS: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
];

export function count(number: number): string {
  return NUMBERS.format(number);
}

/** `1 agent`, `2 agents`. */
export function counted(number: number, one: string, many = `${one}s`): string {
  return `${count(number)} ${number === 1 ? one : many}`;
}

/** `3 minutes ago`; empty for what is no time. */
export function since(text: string, now = Date.now()): string {
  const seconds = (Date.parse(text) - now) / 1000;
  if (Number.isNaN(seconds)) return '';
  const [unit, size] = UNITS.find(([, size]) => Math.abs(seconds) >= size) ?? ['second', 1];
  return SPANS.format(Math.round(seconds / size), unit);
}

/** A time, as a span and, to those who point at it, in full. */
export function Time({ at }: { at: string | null | undefined }) {
  if (at === null || at === undefined || at === '') return <>–</>;
  // The manager writes this of itself: it is always there.
  if (at.startsWith('9999-')) return <>always</>;
  const words = since(at);
  if (words === '') return <>{at}</>;
  return (
    <time dateTime={at} title={at}>
      {words}
    </time>
  );
}

const STATES: Record<string, string> = {
  active: 'active',
  disconnected: 'disconnected',
  pending: 'pending',
  never_connected: 'never connected',
};

export function stateWords(state: string): string {
  return STATES[state] ?? state;
}

/** A state of an agent. The colour only repeats what the word says. */
export function State({ of }: { of: string }) {
  const kind = of in STATES ? of : 'other';
  return <span class={`state ${kind}`}>{stateWords(of)}</span>;
}

/** `4.14.7` of `Wazuh v4.14.7`. */
export function version(text: string | undefined): string {
  return (text ?? '–').replace(/^Wazuh v/i, '').replace(/^v(?=\d)/, '');
}

/** Any value of a reply in one line. */
export function flat(value: unknown): string {
  if (value === null || value === undefined || value === '' || value === ' ') return '–';
  if (Array.isArray(value)) return value.map(flat).join(', ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

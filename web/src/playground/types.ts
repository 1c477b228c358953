// The reply of `PUT /logtest/explain`.

/** The first byte of a part of an event, and the one behind its last. */
export type Range = [number, number];

export interface Condition {
  option: string;
  wanted: string;
  type?: string;
  negate: boolean;
  value?: string;
  of_event: boolean;
  held: boolean;
  from?: number;
  until?: number;
  at?: Range;
  captures?: Range[];
}

export interface Field {
  name?: string;
  value: string;
  at?: Range;
}

export interface DecoderStep {
  name?: string;
  parent?: string;
  file?: string;
  line?: number;
  fits: boolean;
  hidden?: boolean;
  conditions: Condition[];
  fields: Field[];
  plugin?: string;
}

export interface RuleStep {
  id: number;
  level?: number;
  description?: string;
  file?: string;
  line?: number;
  depth: number;
  result: 'matched' | 'failed' | 'led_nowhere';
  hidden?: boolean;
  conditions: Condition[];
}

export interface Explanation {
  predecoding: { timestamp?: Range; hostname?: Range; program_name?: Range; log: Range };
  decoders: DecoderStep[];
  category: string;
  rules: RuleStep[];
  chain: number[];
  omitted: number;
}

export interface Output {
  rule?: { id: string; level?: number; description: string; groups?: string[] };
  decoder: { name?: string; parent?: string };
  data?: Record<string, unknown>;
}

export interface ExplainedEvent {
  messages: string[];
  output?: Output;
  alert: boolean;
  explanation: Explanation;
}

export interface Message {
  severity: string;
  text: string;
  file?: string;
  line?: number;
  column?: number;
}

export interface Trial {
  loaded: boolean;
  messages: Message[];
  events: ExplainedEvent[];
}

export interface Explained {
  before: Trial;
  after?: Trial;
}

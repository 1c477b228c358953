// A file for `wazuh-apid logtest run` (docs/RULE-TESTS.md) that expects what was found. A string of JSON is one of YAML.

import { fields } from './difference';
import type { ExplainedEvent, Output } from './types';

const quoted = (text: string): string => JSON.stringify(text).replaceAll('\u007f', '\\u007f');

/** What is expected of an event, as a table in one line. Fields that are lists are left out. */
function expectation(event: ExplainedEvent): string {
  const output: Output | undefined = event.output;
  const rule = output?.rule;
  const parts = [`rule: ${rule === undefined ? 'none' : Number(rule.id)}`];
  if (rule !== undefined) parts.push(`level: ${rule.level ?? 0}`);
  parts.push(`decoder: ${output?.decoder.name === undefined ? 'none' : quoted(output.decoder.name)}`);
  const named = fields(output?.data).filter(([, value]) => !value.startsWith('['));
  if (named.length > 0) {
    parts.push(`fields: {${named.map(([name, value]) => `${quoted(name)}: ${quoted(value)}`).join(', ')}}`);
  }
  parts.push(`alert: ${event.alert}`);
  return `{${parts.join(', ')}}`;
}

export function testFile(name: string, location: string, texts: readonly string[], events: readonly ExplainedEvent[]): string {
  const tried = events.flatMap((event, place) => {
    const text = texts[place];
    return text === undefined ? [] : [`      - text: ${quoted(text)}\n        expect: ${expectation(event)}`];
  });
  return `defaults:\n  location: ${quoted(location)}\ntests:\n  - name: ${quoted(name)}\n    events:\n${tried.join('\n')}\n`;
}

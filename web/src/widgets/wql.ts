// What can stand at the end of an unfinished query (`os.name~ubuntu;stat`), for its completion.
//
// A query is clauses joined by `;` (and) or `,` (or), in parentheses where wanted; a clause is a field, an operator and
// a value. Whether a query is right is for the server to say.

export type Wanted = 'field' | 'operator' | 'value';

export interface Place {
  wanted: Wanted;
  /** What has been typed of it. */
  typed: string;
  /** Where that begins in the query. */
  start: number;
  /** The field of the clause, for a value. */
  field: string;
}

export const OPERATORS = ['=', '!=', '<', '>', '~'] as const;

/** What is wanted at the end of `text`, which is the query up to the caret. */
export function placeOf(text: string, fields: readonly string[]): Place {
  // The last clause begins behind the last joint or opening parenthesis.
  const start = Math.max(text.lastIndexOf(';'), text.lastIndexOf(','), text.lastIndexOf('(')) + 1;
  const clause = text.slice(start);
  const operator = /!=|[=<>~]/.exec(clause);
  if (operator !== null) {
    const at = start + operator.index + operator[0].length;
    return { wanted: 'value', typed: text.slice(at), start: at, field: clause.slice(0, operator.index).trim() };
  }
  const typed = clause.trimStart();
  if (fields.includes(typed.replace(/!$/, ''))) {
    return { wanted: 'operator', typed: typed.endsWith('!') ? '!' : '', start: text.length - (typed.endsWith('!') ? 1 : 0), field: typed };
  }
  return { wanted: 'field', typed, start: text.length - typed.length, field: '' };
}

/** `text` with what was typed at a place replaced by `choice`, and the caret behind it. */
export function completed(text: string, caret: number, place: Place, choice: string): { text: string; caret: number } {
  const before = text.slice(0, place.start) + choice;
  return { text: before + text.slice(caret), caret: before.length };
}

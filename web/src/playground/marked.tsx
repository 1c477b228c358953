// An event with parts of it marked. Offsets are in bytes, so a part may begin within a character.

import type { Range } from './types';

export interface Mark {
  at: Range;
  /** What stands behind the part, such as the name of the field. */
  label?: string;
}

interface Piece {
  text: string;
  label?: string | undefined;
  isMarked: boolean;
}

/** The pieces of a text; of marks that overlap, the first counts. */
export function pieces(text: string, marks: readonly Mark[]): Piece[] {
  const bytes = new TextEncoder().encode(text);
  const decoder = new TextDecoder();
  const part = (from: number, to: number): string => decoder.decode(bytes.subarray(from, to));
  const found: Piece[] = [];
  let at = 0;
  for (const mark of [...marks].sort((one, other) => one.at[0] - other.at[0])) {
    const [from, to] = mark.at;
    if (from < at || to > bytes.length || to <= from) continue;
    if (from > at) found.push({ text: part(at, from), isMarked: false });
    found.push({ text: part(from, to), label: mark.label, isMarked: true });
    at = to;
  }
  if (at < bytes.length) found.push({ text: part(at, bytes.length), isMarked: false });
  return found;
}

export function Marked({ text, marks }: { text: string; marks: readonly Mark[] }) {
  return (
    <pre class="wrapped marked">
      {pieces(text, marks).map((piece, place) =>
        piece.isMarked ? (
          <mark key={place}>
            {piece.text}
            {piece.label !== undefined && <span class="label"> {piece.label}</span>}
          </mark>
        ) : (
          <span key={place}>{piece.text}</span>
        ),
      )}
    </pre>
  );
}

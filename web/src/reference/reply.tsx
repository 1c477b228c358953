// The reply to a request of the console.

import { count } from '../widgets/words';

export interface Answer {
  status: number;
  words: string;
  headers: [string, string][];
  /** The beginning of the body. */
  text: string;
  /** Characters of the whole body. */
  length: number;
  /** Milliseconds. */
  took: number;
}

export function ReplyView({ answer }: { answer: Answer }) {
  const isCut = answer.text.length < answer.length;
  return (
    <section class="reply" aria-label="Reply">
      <h3>
        <span class={`code ${answer.status < 400 ? 'good' : 'bad'}`}>{answer.status}</span> {answer.words}
        <span class="hint"> {count(Math.round(answer.took))} ms, {count(answer.length)} characters</span>
      </h3>
      <details>
        <summary>Headers</summary>
        <pre>{answer.headers.map(([name, value]) => `${name}: ${value}`).join('\n')}</pre>
      </details>
      <pre class="body" tabIndex={0} role="region" aria-label="Body of the reply">
        {isCut ? answer.text : pretty(answer.text)}
      </pre>
      {isCut && <p class="hint">Only the beginning is shown.</p>}
    </section>
  );
}

/** JSON with line breaks; any other text as it is. */
function pretty(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}

// What a screen reader is told of changes that are seen elsewhere on the page.

import { useEffect, useState } from 'preact/hooks';

const listeners = new Set<(text: string) => void>();

/** Says `text` once the reader has finished what it is saying. */
export function announce(text: string): void {
  for (const listener of listeners) listener(text);
}

/** The live region. It must be in the document before anything is said. */
export function Live() {
  const [text, setText] = useState('');
  useEffect(() => {
    listeners.add(setText);
    return () => void listeners.delete(setText);
  }, []);
  return (
    <div class="unseen" role="status" aria-live="polite">
      {text}
    </div>
  );
}

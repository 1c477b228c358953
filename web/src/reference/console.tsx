// Trying an operation: its parameters, its body, and the reply. What changes something is sent after a second look.

import { useEffect, useRef, useState } from 'preact/hooks';
import { ApiError, call, type Request } from '../api/client';
import { asError } from '../api/hooks';
import { announce } from '../frame/live';
import { Failure } from '../widgets/failure';
import type { OpenApi, Operation } from './document';
import { Parameters } from './form';
import { curl, lacking, target, type Typed } from './request';
import { ReplyView, type Answer } from './reply';
import { sample } from './sample';

/** Bytes of a reply that are shown; more can be had by the command for a shell. */
const MOST = 512 * 1024;

export function Console({ document, operation }: { document: OpenApi; operation: Operation }) {
  const content = operation.raw.requestBody?.content ?? {};
  const [type] = Object.keys(content);
  const schema = type === undefined ? undefined : content[type]?.schema;
  const isJson = type === 'application/json';
  const [typed, setTyped] = useState<Typed>({});
  const [body, setBody] = useState(() =>
    isJson && schema !== undefined ? JSON.stringify(sample(document, schema), null, 2) : '',
  );
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [error, setError] = useState<ApiError | null>(null);
  const [isSending, setSending] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const cancel = useRef<HTMLButtonElement>(null);
  const main = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  useEffect(() => {
    // The button that had the focus is gone. The safe one gets it, so that a second Enter sends nothing.
    if (isAsking) cancel.current?.focus();
    else if (wasAsking.current) main.current?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);
  const missing = lacking(operation, typed);
  const changes = operation.method !== 'GET';

  const send = async (): Promise<void> => {
    setAsking(false);
    setSending(true);
    setError(null);
    const { path, query } = target(operation, typed);
    const request: Request = { query };
    if (type !== undefined && body !== '') Object.assign(request, { body, type });
    const began = performance.now();
    try {
      const reply = await call(operation.method, path, request);
      const text = await reply.text();
      const took = performance.now() - began;
      setAnswer({
        status: reply.status,
        words: reply.statusText,
        headers: [...reply.headers],
        text: text.slice(0, MOST),
        length: text.length,
        took,
      });
      announce(`Reply: ${reply.status} ${reply.statusText}`);
    } catch (caught) {
      setAnswer(null);
      setError(asError(caught));
    } finally {
      setSending(false);
    }
  };
  const submit = (event: Event): void => {
    event.preventDefault();
    if (isSending) return;
    if (missing.length > 0) {
      setError(new ApiError(0, 'Missing', `Fill in ${missing.join(', ')}.`));
      return;
    }
    if (changes && !isAsking) setAsking(true);
    else void send();
  };
  if (operation.isLogin) {
    return (
      <>
        <p>This operation logs in. Here the form of the pages does that; in a shell:</p>
        <pre class="wrapped">{curl(operation, typed, body, type)}</pre>
      </>
    );
  }
  return (
    <form class="console" onSubmit={submit} noValidate>
      <Parameters document={document} operation={operation} typed={typed} set={setTyped} />
      {type !== undefined && (
        <div class="field">
          <label for="console-body">
            Body <span class="hint">{type}</span>
          </label>
          <textarea
            id="console-body"
            class="code"
            rows={Math.min(20, Math.max(6, body.split('\n').length + 1))}
            value={body}
            spellcheck={false}
            onInput={(event) => setBody(event.currentTarget.value)}
          />
        </div>
      )}
      <details>
        <summary>As a command</summary>
        <pre class="wrapped">{curl(operation, typed, body, type)}</pre>
      </details>
      <div class="row send">
        {isAsking ? (
          <>
            <span role="alert">
              This changes something on the server: {operation.method} {target(operation, typed).path}
            </span>
            <button class="danger" type="submit">
              Send it
            </button>
            <button type="button" ref={cancel} onClick={() => setAsking(false)}>
              Cancel
            </button>
          </>
        ) : (
          <button class="main" type="submit" ref={main} aria-disabled={isSending}>
            {isSending ? 'Sending…' : 'Send'}
          </button>
        )}
      </div>
      {error !== null && <Failure error={error} what={error.title === 'Missing' ? 'Something is missing' : 'The request failed'} />}
      {answer !== null && <ReplyView answer={answer} />}
    </form>
  );
}

// Trying events on the ruleset: what each step makes of them, and what a changed file would.

import { useEffect, useMemo, useState } from 'preact/hooks';
import { ApiError, call, failure } from '../api/client';
import { asError } from '../api/hooks';
import { announce } from '../frame/live';
import { go, link } from '../frame/route';
import type { PageProps } from '../pages';
import { Failure } from '../widgets/failure';
import { counted } from '../widgets/words';
import { Editor } from './editor';
import { Results } from './results';
import { EMPTY, lines, LOCATION, MOST_EVENTS, packed, unpacked, type Tried } from './state';
import { testFile } from './testfile';
import type { Explained } from './types';

/** A reply, and the events that it is about. */
interface Answer {
  explained: Explained;
  texts: string[];
  location: string;
}

async function explain(tried: Tried): Promise<Answer> {
  const texts = lines(tried.events);
  const location = tried.location === '' ? LOCATION : tried.location;
  const { draft } = tried;
  const files = [];
  if (draft !== null) {
    const { kind, filename, folder, content } = draft;
    files.push({ kind, filename, content, ...(folder === '' ? {} : { relative_dirname: folder }) });
  }
  const body = JSON.stringify({ events: texts, location, ...(files.length === 0 ? {} : { files }) });
  const reply = await call('PUT', '/logtest/explain', { body, type: 'application/json' });
  if (!reply.ok) throw await failure(reply);
  const whole = (await reply.json()) as { data: Explained };
  return { explained: whole.data, texts, location };
}

export default function Playground({ route }: PageProps) {
  const [tried, setTried] = useState<Tried>(() => unpacked(route.query.get('try')) ?? EMPTY);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [error, setError] = useState<ApiError | null>(null);
  const [isSending, setSending] = useState(false);
  const count = lines(tried.events).length;
  const fragment = useMemo(() => link(['playground'], { try: packed(tried) }), [tried]);

  // A link that is opened while the page is shown.
  const given = route.query.get('try');
  useEffect(() => {
    const other = unpacked(given);
    if (other !== null && packed(other) !== packed(tried)) setTried(other);
  }, [given]);

  const send = async (): Promise<void> => {
    if (isSending) return;
    if (count === 0 || count > MOST_EVENTS) {
      setError(new ApiError(0, 'Missing', `Give 1 to ${MOST_EVENTS} events, one a line.`));
      return;
    }
    setSending(true);
    setError(null);
    go(fragment, true);
    try {
      const found = await explain(tried);
      setAnswer(found);
      announce(`${counted(found.texts.length, 'event')} tried.`);
    } catch (caught) {
      setAnswer(null);
      setError(asError(caught));
    } finally {
      setSending(false);
    }
  };

  return (
    <div class="playground">
      <h1>Playground</h1>
      <div class="halves">
        <form
          class="card"
          aria-label="Events"
          onSubmit={(event) => {
            event.preventDefault();
            void send();
          }}
        >
          <div class="field">
            <label for="playground-events">
              Events <span class="hint">one a line, at most {MOST_EVENTS}</span>
            </label>
            <textarea
              id="playground-events"
              class="code"
              rows={8}
              value={tried.events}
              spellcheck={false}
              onInput={(event) => setTried({ ...tried, events: event.currentTarget.value })}
              onKeyDown={(event) => {
                if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void send();
              }}
            />
          </div>
          <div class="field">
            <label for="playground-location">Location</label>
            <input
              id="playground-location"
              value={tried.location}
              spellcheck={false}
              onInput={(event) => setTried({ ...tried, location: event.currentTarget.value })}
            />
          </div>
          <div class="row">
            <button class="main" type="submit" aria-disabled={isSending}>
              {isSending ? 'Trying…' : 'Try'}
            </button>
            <a class="here" href={fragment}>
              Link to this
            </a>
            <span class="hint">The engine of this server tries them; nothing is stored. A link holds all that stands here.</span>
          </div>
        </form>
        <Editor
          draft={tried.draft}
          set={(draft) => setTried({ ...tried, draft })}
          messages={answer?.explained.after?.messages ?? []}
          onStored={() => void send()}
        />
      </div>
      {error !== null && <Failure error={error} what="The events were not tried" />}
      {answer !== null && (
        <>
          <h2>Results</h2>
          <Results explained={answer.explained} texts={answer.texts} />
          <TestFile answer={answer} />
        </>
      )}
    </div>
  );
}

/** What was found, as a file of tests. */
function TestFile({ answer }: { answer: Answer }) {
  const { before, after } = answer.explained;
  const events = after?.loaded === true ? after.events : before.events;
  const text = testFile('tried in the playground', answer.location, answer.texts, events);
  const download = (): void => {
    const address = URL.createObjectURL(new Blob([text], { type: 'application/yaml' }));
    const anchor = Object.assign(document.createElement('a'), { href: address, download: 'playground.yaml' });
    anchor.click();
    URL.revokeObjectURL(address);
  };
  return (
    <details class="card test-file">
      <summary>As a test file for wazuh-apid logtest run</summary>
      <pre class="wrapped">{text}</pre>
      <button type="button" onClick={download}>
        Download
      </button>
    </details>
  );
}

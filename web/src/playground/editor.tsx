// A file of rules or decoders beside the events: tried as it stands here, and stored after a second look.

import { useEffect, useRef, useState } from 'preact/hooks';
import { ApiError } from '../api/client';
import { asError } from '../api/hooks';
import { announce } from '../frame/live';
import { Failure } from '../widgets/failure';
import { filesOf, save, textOf, type RulesetFile } from './files';
import type { Draft, Kind } from './state';
import type { Message } from './types';

const NEW: Record<Kind, Draft> = {
  rules: {
    kind: 'rules',
    filename: 'playground_rules.xml',
    folder: '',
    content:
      '<group name="playground,">\n  <rule id="100900" level="5">\n    <match>something</match>\n' +
      '    <description>What it is about.</description>\n  </rule>\n</group>\n',
  },
  decoders: {
    kind: 'decoders',
    filename: 'playground_decoders.xml',
    folder: '',
    content: '<decoder name="playground">\n  <program_name>^playground$</program_name>\n</decoder>\n',
  },
};

interface Props {
  draft: Draft | null;
  set: (draft: Draft | null) => void;
  /** What the engine says of the file as it was tried last. */
  messages: readonly Message[];
  onStored: () => void;
}

export function Editor({ draft, set, messages, onStored }: Props) {
  const [error, setError] = useState<ApiError | null>(null);
  const [isAsking, setAsking] = useState(false);
  const [stored, setStored] = useState('');
  const edit = (change: Partial<Draft>): void => {
    if (draft !== null) set({ ...draft, ...change });
    setAsking(false);
    setStored('');
  };
  const store = async (): Promise<void> => {
    if (draft === null) return;
    setAsking(false);
    setError(null);
    try {
      await save(draft);
      setStored(`${draft.filename} is stored.`);
      announce(`${draft.filename} is stored.`);
      onStored();
    } catch (caught) {
      setError(asError(caught));
    }
  };
  if (draft === null) {
    return (
      <section class="card editor" aria-labelledby="editor-title">
        <h2 id="editor-title">Changed file</h2>
        <p class="hint">Edit a file of rules or decoders, and see what it would make of the events before it is stored.</p>
        <Choice open={set} />
      </section>
    );
  }
  const isShipped = draft.folder.startsWith('ruleset/');
  return (
    <section class="card editor" aria-labelledby="editor-title">
      <h2 id="editor-title">Changed file</h2>
      <div class="row">
        <div class="field">
          <label for="editor-name">File of {draft.kind}</label>
          <input
            id="editor-name"
            value={draft.filename}
            spellcheck={false}
            onInput={(event) => edit({ filename: event.currentTarget.value })}
          />
        </div>
        <button type="button" onClick={() => set(null)}>
          Close
        </button>
      </div>
      <Code text={draft.content} set={(content) => edit({ content })} />
      <ul class="messages" aria-label="What the engine says of it">
        {messages.map((message, place) => (
          <li key={place} class={message.severity}>
            <b>{message.severity}</b> {message.file !== undefined && `${message.file}:${message.line}: `}
            {message.text}
          </li>
        ))}
      </ul>
      {error !== null && <Failure error={error} what="It was not stored" />}
      <div class="row">
        {isShipped && <span class="hint">Shipped files are not changed: copy the rule to a file of yours.</span>}
        {!isShipped && !isAsking && (
          <button type="button" onClick={() => setAsking(true)}>
            Store…
          </button>
        )}
        {isAsking && (
          <>
            <span role="alert">This replaces {draft.filename} on the server, if there is one.</span>
            <button class="danger" type="button" onClick={() => void store()}>
              Store it
            </button>
            <button type="button" onClick={() => setAsking(false)}>
              Cancel
            </button>
          </>
        )}
        {stored !== '' && <span class="outcome">{stored} A manager uses it after a reload of its ruleset.</span>}
      </div>
    </section>
  );
}

/** Which file is edited. */
function Choice({ open }: { open: (draft: Draft) => void }) {
  const [kind, setKind] = useState<Kind>('rules');
  const [files, setFiles] = useState<RulesetFile[]>([]);
  const [error, setError] = useState<ApiError | null>(null);
  const chosen = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    const abort = new AbortController();
    filesOf(kind, abort.signal).then(setFiles, (caught: unknown) => {
      if (!abort.signal.aborted) setError(asError(caught));
    });
    return () => abort.abort();
  }, [kind]);
  const load = async (): Promise<void> => {
    const file = files[Number(chosen.current?.value ?? '')];
    if (file === undefined) return;
    try {
      const content = await textOf(kind, file);
      open({ kind, filename: file.filename, folder: file.relative_dirname, content });
    } catch (caught) {
      setError(asError(caught));
    }
  };
  return (
    <>
      {error !== null && <Failure error={error} what="The file cannot be shown" />}
      <div class="row">
        <div class="field">
          <label for="editor-kind">Kind</label>
          <select id="editor-kind" value={kind} onChange={(event) => setKind(event.currentTarget.value as Kind)}>
            <option value="rules">Rules</option>
            <option value="decoders">Decoders</option>
          </select>
        </div>
        <div class="field">
          <label for="editor-file">File</label>
          <select id="editor-file" ref={chosen}>
            {files.map((file, place) => (
              <option key={`${file.relative_dirname}/${file.filename}`} value={place}>
                {`${file.relative_dirname}/${file.filename}`}
              </option>
            ))}
          </select>
        </div>
        <button type="button" onClick={() => void load()}>
          Edit
        </button>
        <button type="button" onClick={() => open(NEW[kind])}>
          New file
        </button>
      </div>
    </>
  );
}

/** A text with the numbers of its lines. Tab leaves it, as anywhere: keyboards must not be caught. */
function Code({ text, set }: { text: string; set: (text: string) => void }) {
  const numbers = useRef<HTMLPreElement>(null);
  const count = text.split('\n').length;
  return (
    <div class="code-lines">
      <pre ref={numbers} aria-hidden="true">
        {Array.from({ length: count }, (_, line) => line + 1).join('\n')}
      </pre>
      <textarea
        id="editor-text"
        class="code"
        aria-label="Text of the file"
        rows={18}
        wrap="off"
        spellcheck={false}
        value={text}
        onInput={(event) => set(event.currentTarget.value)}
        onScroll={(event) => {
          if (numbers.current !== null) numbers.current.scrollTop = event.currentTarget.scrollTop;
        }}
      />
    </div>
  );
}

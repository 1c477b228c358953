// One operation: what it does, what it needs, its parameters and replies, and a console to try it.

import type { OpenApi, Operation } from './document';
import { resolved } from './document';
import { Console } from './console';
import { needs, verdict, type Policies, type Verdict } from './permissions';
import { Prose, Words } from './prose';
import { SchemaView } from './schema';

export function OperationView(props: { document: OpenApi; operation: Operation; policies: Policies | null }) {
  const { document, operation, policies } = props;
  const { raw } = operation;
  return (
    <article aria-labelledby="operation-title">
      <h2 id="operation-title" class="operation-title">
        <Method of={operation.method} /> <code>{operation.path}</code>
      </h2>
      {raw.summary !== undefined && (
        <p class="summary">
          <Words text={raw.summary} />
        </p>
      )}
      {raw.deprecated === true && <p>This operation is deprecated.</p>}
      {raw.description !== undefined && <Prose text={raw.description} />}
      <Permissions document={document} operation={operation} policies={policies} />
      <section class="card" aria-labelledby="try-title">
        <h3 id="try-title">Try it</h3>
        <Console document={document} operation={operation} />
      </section>
      <section aria-labelledby="replies-title" class="replies">
        <h3 id="replies-title">Replies</h3>
        {Object.entries(raw.responses ?? {}).map(([status, reference]) => {
          const reply = resolved(document, reference);
          const [content] = Object.entries(reply.content ?? {});
          return (
            <details key={status}>
              <summary>
                <code>{status}</code> {reply.description ?? ''}
              </summary>
              {content?.[1].schema !== undefined && <SchemaView document={document} schema={content[1].schema} />}
            </details>
          );
        })}
      </section>
    </article>
  );
}

export function Method({ of }: { of: string }) {
  return <span class={`method ${of.toLowerCase()}`}>{of}</span>;
}

const WORDS: Record<Verdict, string> = {
  all: 'you may',
  some: 'you may, for some of them',
  none: 'you may not',
};

function Permissions(props: { document: OpenApi; operation: Operation; policies: Policies | null }) {
  const { document, operation, policies } = props;
  const wanted = needs(document, operation);
  return (
    <section class="permissions" aria-labelledby="permissions-title">
      <h3 id="permissions-title">Permissions</h3>
      {wanted.length === 0 && <p>{operation.isLogin ? 'Name and password.' : 'None beside a log-in.'}</p>}
      <ul>
        {wanted.map((need, index) => {
          const found = policies === null ? null : verdict(policies, need);
          return (
            <li key={index}>
              <code>{need.action}</code> {need.resources.length > 0 && <span class="hint">on {need.resources.join(', ')}</span>}
              {need.isConditional && <span class="hint"> in some cases</span>}
              {found !== null && <span class={`verdict ${found}`}>{WORDS[found]}</span>}
              {need.description !== '' && <div class="hint">{need.description}</div>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

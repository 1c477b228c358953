// The reference of the API that this server speaks, from the description that it hands out, with a console.

import { useEffect, useMemo, useState } from 'preact/hooks';
import { ApiError, call, failure } from '../api/client';
import { asError, useApi, useSession } from '../api/hooks';
import { go, link } from '../frame/route';
import type { PageProps } from '../pages';
import { Failure } from '../widgets/failure';
import { matching, operations, type OpenApi, type Operation } from './document';
import { Method, OperationView } from './operation';
import { needs, verdict, type Policies } from './permissions';
import { Prose } from './prose';

/** The description is the same for everybody, so one is kept as long as the pages are open. */
let known: OpenApi | null = null;

function useDocument(): { document: OpenApi | null; error: ApiError | null; again: () => void } {
  const token = useSession()?.token ?? null;
  const [document, setDocument] = useState(known);
  const [error, setError] = useState<ApiError | null>(null);
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    if (token === null || known !== null) return;
    const ask = async (): Promise<void> => {
      const reply = await call('GET', '/openapi.json');
      if (!reply.ok) throw await failure(reply);
      known = (await reply.json()) as OpenApi;
      setDocument(known);
    };
    ask().catch((caught: unknown) => setError(asError(caught)));
  }, [token, turn]);
  const again = (): void => {
    setError(null);
    setTurn(turn + 1);
  };
  return { document, error, again };
}

export default function Reference({ route }: PageProps) {
  const { document, error, again } = useDocument();
  const policies = useApi<Policies>('/security/users/me/policies').data;
  const all = useMemo(() => (document === null ? [] : operations(document)), [document]);
  const [typed, setTyped] = useState(route.query.get('search') ?? '');
  const [name] = route.rest;
  const operation = all.find((one) => one.name === name);
  if (error !== null) return <Failure error={error} what="The description of the API cannot be read" again={again} />;
  if (document === null) return <p class="waiting">Reading the description of the API…</p>;
  const found = matching(all, typed);
  return (
    <>
      <h1>
        Reference <span class="hint">{document.info.version}</span>
      </h1>
      <div class="reference">
        <nav aria-label="Operations" class="operations">
          <p class="field">
            <label for="reference-search">Find an operation</label>
            <input
              id="reference-search"
              type="search"
              value={typed}
              onInput={(event) => setTyped(event.currentTarget.value)}
              onKeyDown={(event) => {
                const [first] = found;
                if (event.key === 'Enter' && first !== undefined) go(link(['reference', first.name]));
              }}
            />
          </p>
          <p class="found" role="status">
            {found.length} of {all.length} operations
          </p>
          <List document={document} operations={found} here={operation} policies={policies} isOpen={typed !== ''} />
        </nav>
        <div>
          {operation === undefined ? (
            <>
              {name !== undefined && <p role="alert">This API has no such operation.</p>}
              <h2>{document.info.title}</h2>
              <Prose text={document.info.description ?? ''} />
              <p>Choose an operation to read of it and to try it.</p>
            </>
          ) : (
            <OperationView key={operation.name} document={document} operation={operation} policies={policies} />
          )}
        </div>
      </div>
    </>
  );
}

function List(props: {
  document: OpenApi;
  operations: readonly Operation[];
  here: Operation | undefined;
  policies: Policies | null;
  isOpen: boolean;
}) {
  const { document, here, policies, isOpen } = props;
  const tags = [...new Set(props.operations.map((operation) => operation.tag))];
  return (
    <>
      {tags.map((tag) => (
        <details key={tag} open={isOpen || here?.tag === tag}>
          <summary>{tag}</summary>
          <ul>
            {props.operations
              .filter((operation) => operation.tag === tag)
              .map((operation) => (
                <li key={operation.name}>
                  <a href={link(['reference', operation.name])} aria-current={operation === here ? 'page' : undefined}>
                    <Method of={operation.method} /> <span class="path">{operation.path}</span>
                    {policies !== null && isRefused(document, operation, policies) && (
                      <span class="unseen"> (you may not)</span>
                    )}
                  </a>
                </li>
              ))}
          </ul>
        </details>
      ))}
    </>
  );
}

function isRefused(document: OpenApi, operation: Operation, policies: Policies): boolean {
  return needs(document, operation).some((need) => !need.isConditional && verdict(policies, need) === 'none');
}

// What components ask of the API, and who is logged in.

import { useEffect, useState } from 'preact/hooks';
import { ApiError, get, type Query } from './client';
import { session, type Session } from './session';

export function useSession(): Session | null {
  const [current, setCurrent] = useState(session.get());
  useEffect(() => session.subscribe(() => setCurrent(session.get())), []);
  return current;
}

export interface Asked<T> {
  data: T | null;
  error: ApiError | null;
  /** Whether a reply is awaited; `data` is that of the request before. */
  isLoading: boolean;
  again: () => void;
}

/** Asks for the `data` at `path`, and again when the path, the query or the user changes. `null` asks for nothing. */
export function useApi<T>(path: string | null, query: Query = {}): Asked<T> {
  const user = useSession()?.token ?? null;
  const [state, setState] = useState<Omit<Asked<T>, 'again'>>({ data: null, error: null, isLoading: path !== null });
  const [turn, setTurn] = useState(0);
  const key = JSON.stringify(query);
  useEffect(() => {
    if (path === null || user === null) {
      setState((old) => ({ ...old, isLoading: false }));
      return undefined;
    }
    const abort = new AbortController();
    setState((old) => ({ ...old, isLoading: true }));
    get<T>(path, JSON.parse(key) as Query, abort.signal).then(
      (data) => setState({ data, error: null, isLoading: false }),
      (error: unknown) => {
        if (!abort.signal.aborted) setState({ data: null, error: asError(error), isLoading: false });
      },
    );
    return () => abort.abort();
  }, [path, key, user, turn]);
  return { ...state, again: () => setTurn((old) => old + 1) };
}

export function asError(error: unknown): ApiError {
  return error instanceof ApiError ? error : new ApiError(0, 'Fault', String(error));
}

/** `value` once it has stayed the same for `delay` milliseconds. */
export function useSettled<T>(value: T, delay: number): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), delay);
    return () => clearTimeout(timer);
  }, [value, delay]);
  return settled;
}

// Requests to the API that has served the pages, and to nothing else.

import { session } from './session';

/** Where the API is: the folder above that of the pages. */
export const BASE = new URL('../', document.baseURI);

export type Query = Record<string, string | number | boolean | readonly string[] | null | undefined>;

export interface Request {
  query?: Query;
  /** Sent as it is. */
  body?: BodyInit | null;
  /** The media type of `body`. */
  type?: string;
  signal?: AbortSignal;
}

/** A request that failed, as the server words it. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly title: string,
    detail: string,
    readonly code: number | null = null,
    /** Seconds until the same may be asked again. */
    readonly retryAfter: number | null = null,
  ) {
    super(detail);
  }
}

/** One page of a list. */
export interface Items<T> {
  affected_items: T[];
  total_affected_items: number;
  failed_items: { error: { code: number; message: string; remediation?: string }; id: string[] }[];
  total_failed_items: number;
}

/** The address of a request. Empty values are left out. */
export function address(path: string, query: Query = {}): URL {
  const url = new URL(path.replace(/^\/+/, ''), BASE);
  if (url.origin !== BASE.origin) throw new Error(`not a path of the API: ${path}`);
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined || value === null || value === '') continue;
    url.searchParams.set(name, Array.isArray(value) ? value.join(',') : String(value));
  }
  return url;
}

/** Sends a request with these credentials, and gives the reply whatever its status is. */
async function send(method: string, url: URL, authorization: string | null, request: Request): Promise<Response> {
  const headers = new Headers();
  if (authorization !== null) headers.set('Authorization', authorization);
  if (request.type !== undefined) headers.set('Content-Type', request.type);
  try {
    return await fetch(url, {
      method,
      headers,
      body: request.body ?? null,
      signal: request.signal ?? null,
      // The token goes to this origin alone, and only in the header above.
      mode: 'same-origin',
      redirect: 'error',
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
    });
  } catch (error) {
    if (request.signal?.aborted) throw error;
    throw new ApiError(0, 'No answer', 'The server cannot be reached. Is it running, and is its certificate trusted?');
  }
}

/** Sends a request as the user who is logged in. A refused token ends the session. */
export async function call(method: string, path: string, request: Request = {}): Promise<Response> {
  const current = session.get();
  if (current === null) throw new ApiError(401, 'Unauthorized', 'You are not logged in.');
  const reply = await send(method, address(path, request.query), `Bearer ${current.token}`, request);
  if (reply.status === 401 && session.get()?.token === current.token) session.expire();
  return reply;
}

/** Why a reply is a failure. */
export async function failure(reply: Response): Promise<ApiError> {
  const text = await reply.text();
  const wait = Number.parseInt(reply.headers.get('Retry-After') ?? '', 10);
  const retryAfter = Number.isNaN(wait) ? null : wait;
  try {
    const { title, detail, error } = JSON.parse(text) as { title?: unknown; detail?: unknown; error?: unknown };
    const words = typeof detail === 'string' ? detail : JSON.stringify(detail ?? text);
    const code = typeof error === 'number' ? error : null;
    return new ApiError(reply.status, String(title ?? reply.statusText), words, code, retryAfter);
  } catch {
    return new ApiError(reply.status, reply.statusText, text.slice(0, 400), null, retryAfter);
  }
}

async function data<T>(reply: Response): Promise<T> {
  if (!reply.ok) throw await failure(reply);
  const whole = (await reply.json()) as { data: T };
  return whole.data;
}

/** The `data` of a reply. */
export async function get<T>(path: string, query: Query = {}, signal?: AbortSignal): Promise<T> {
  return data<T>(await call('GET', path, signal === undefined ? { query } : { query, signal }));
}

/** One page of a list. */
export function list<T>(path: string, query: Query = {}, signal?: AbortSignal): Promise<Items<T>> {
  return get<Items<T>>(path, query, signal);
}

/** Logs in by name and password. */
export async function logIn(user: string, password: string): Promise<void> {
  const bytes = new TextEncoder().encode(`${user}:${password}`);
  const basic = `Basic ${btoa(String.fromCharCode(...bytes))}`;
  const reply = await send('POST', address('/security/user/authenticate'), basic, {});
  const { token } = await data<{ token: string }>(reply);
  session.begin(user, token);
}

/** Ends the session here, and with `everywhere` all others of the user too. */
export async function logOut(everywhere: boolean): Promise<void> {
  if (everywhere) {
    const reply = await call('DELETE', '/security/user/authenticate');
    if (!reply.ok && reply.status !== 401) throw await failure(reply);
  }
  session.end();
}

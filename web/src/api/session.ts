// Who is logged in in this tab.
//
// The token is kept in the tab's `sessionStorage`, so that a reload needs no password: it goes with the tab, other tabs
// and other origins do not see it, and no script but that of these pages runs here (see the policy in docs/PAGES.md).
// The password is never kept. No cookies are used.

export interface Session {
  user: string;
  token: string;
  /** Milliseconds since 1970, by the clock of this machine; `null` if the token does not tell. */
  expires: number | null;
}

const KEY = 'wazuh-apid.session';
const listeners = new Set<() => void>();
let current: Session | null = restored();
/** Whether the last session ended by itself. */
let expired = false;

function restored(): Session | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
    if (typeof kept !== 'object' || kept === null) return null;
    const { user, token, expires } = kept as Record<string, unknown>;
    if (typeof user !== 'string' || typeof token !== 'string') return null;
    return { user, token, expires: typeof expires === 'number' ? expires : null };
  } catch {
    return null;
  }
}

function set(session: Session | null): void {
  current = session;
  try {
    if (session === null) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, JSON.stringify(session));
  } catch {
    // A browser may refuse storage; the session lasts until the next reload then.
  }
  for (const listener of listeners) listener();
}

export const session = {
  get: (): Session | null => current,
  hasExpired: (): boolean => expired,
  begin(user: string, token: string): void {
    expired = false;
    set({ user, token, expires: expiry(token) });
  },
  /** The server has refused the token, or its time is over. */
  expire(): void {
    if (current === null) return;
    expired = true;
    set(null);
  },
  end(): void {
    expired = false;
    set(null);
  },
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

/** When a token ends, by this machine's clock: the span between its two times, counted from now. */
function expiry(token: string): number | null {
  try {
    const part = token.split('.')[1] ?? '';
    const claims = JSON.parse(atob(part.replaceAll('-', '+').replaceAll('_', '/'))) as { nbf?: number; exp?: number };
    if (typeof claims.exp !== 'number' || typeof claims.nbf !== 'number') return null;
    return Date.now() + (claims.exp - claims.nbf) * 1000;
  } catch {
    return null;
  }
}

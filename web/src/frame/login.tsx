// Logging in by name and password. The pages stand behind it: no data is shown without a session.

import { useEffect, useRef, useState } from 'preact/hooks';
import { asError } from '../api/hooks';
import { logIn } from '../api/client';
import { session } from '../api/session';
import { Failure } from '../widgets/failure';
import type { ApiError } from '../api/client';

export function Login() {
  const [user, setUser] = useState('');
  const [password, setPassword] = useState('');
  const [error, setError] = useState<ApiError | null>(null);
  const [isWaiting, setWaiting] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (isWaiting) return;
    setWaiting(true);
    setError(null);
    try {
      await logIn(user, password);
    } catch (caught) {
      setError(asError(caught));
      setWaiting(false);
    }
  };
  return (
    <form class="login card" onSubmit={(event) => void submit(event)} aria-labelledby="login-title">
      <h1 id="login-title">Log in</h1>
      {session.hasExpired() && <p role="alert">Your session has ended. Log in to go on where you were.</p>}
      <p class="field">
        <label for="login-user">User</label>
        <input
          id="login-user"
          ref={first}
          value={user}
          onInput={(event) => setUser(event.currentTarget.value)}
          autocomplete="username"
          autocapitalize="none"
          spellcheck={false}
          required
        />
      </p>
      <p class="field">
        <label for="login-password">Password</label>
        <input
          id="login-password"
          type="password"
          value={password}
          onInput={(event) => setPassword(event.currentTarget.value)}
          autocomplete="current-password"
          required
        />
      </p>
      {error !== null && <Failure error={error} what="Logging in failed" />}
      <button class="main" type="submit" aria-disabled={isWaiting}>
        {isWaiting ? 'Logging in…' : 'Log in'}
      </button>
    </form>
  );
}

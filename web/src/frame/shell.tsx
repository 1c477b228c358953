// What stands around every page: skip link, navigation, session, the place of the page, and its failures.

import type { ComponentType } from 'preact';
import { useEffect, useErrorBoundary, useRef, useState } from 'preact/hooks';
import { asError, useSession } from '../api/hooks';
import { logOut, type ApiError } from '../api/client';
import { useServer } from '../api/server';
import { session, type Session } from '../api/session';
import { PAGES, type Page, type PageProps } from '../pages';
import { Failure } from '../widgets/failure';
import { announce, Live } from './live';
import { Login } from './login';
import { link, useRoute, type Route } from './route';
import { ThemeChoice } from './theme';

export function Shell() {
  const route = useRoute();
  const current = useSession();
  const page = PAGES.find((candidate) => candidate.name === route.page) ?? PAGES[0];
  const main = useRef<HTMLElement>(null);
  const place = [page.name, ...route.rest].join('/');
  const shown = useRef(place);
  useEffect(() => {
    document.title = `${page.title} – Wazuh API`;
    // A change of place is told by moving to its beginning, as a browser does with a new document.
    if (shown.current === place) return;
    shown.current = place;
    main.current?.focus();
    scrollTo(0, 0);
  }, [place, page.title]);
  return (
    <>
      <a
        class="skip"
        href="#main"
        onClick={(event) => {
          event.preventDefault();
          main.current?.focus();
        }}
      >
        Skip to content
      </a>
      <header class="banner">
        <span class="name">Wazuh API</span>
        {current !== null && <Whose />}
        {current !== null && <Navigation here={page} />}
        <div class="end">
          <ThemeChoice />
          {current !== null && <Account current={current} />}
        </div>
      </header>
      <main id="main" ref={main} tabIndex={-1}>
        {current === null ? <Login /> : <Place key={page.name} page={page} route={route} />}
      </main>
      <Live />
    </>
  );
}

/** Which server this is, for people who look at several. */
function Whose() {
  const server = useServer();
  if (server === null || server.hostname === '') return null;
  return (
    <span class="whose" title={`API ${server.api_version}`}>
      {server.hostname}
    </span>
  );
}

function Navigation({ here }: { here: Page }) {
  return (
    <nav aria-label="Pages">
      <ul>
        {PAGES.map((page) => (
          <li key={page.name}>
            <a href={link([page.name])} aria-current={page === here ? 'page' : undefined}>
              {page.title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Seconds before the end of a session at which it is told. */
const WARNING = 60;

function Account({ current }: { current: Session }) {
  const [left, setLeft] = useState<number | null>(null);
  useEffect(() => {
    const look = (): void => {
      if (current.expires === null) return;
      const seconds = Math.ceil((current.expires - Date.now()) / 1000);
      if (seconds <= 0) session.expire();
      else setLeft(seconds <= WARNING ? seconds : null);
    };
    look();
    const timer = setInterval(look, 1000);
    return () => clearInterval(timer);
  }, [current]);
  const isEnding = left !== null;
  useEffect(() => {
    if (isEnding) announce(`Your session ends in ${WARNING} seconds.`);
  }, [isEnding]);
  return (
    <div class="account">
      {left !== null && <span class="ending">session ends in {left} s</span>}
      <span class="user">{current.user}</span>
      <button type="button" onClick={() => void logOut(false)}>
        Log out
      </button>
    </div>
  );
}

/** The page at a place, once it is loaded. */
function Place({ page, route }: { page: Page; route: Route }) {
  const [loaded, setLoaded] = useState<ComponentType<PageProps> | null>(null);
  const [missing, setMissing] = useState<ApiError | null>(null);
  const [fault, reset] = useErrorBoundary((error) => console.error(error));
  useEffect(() => {
    page.load().then(
      (module) => setLoaded(() => module.default),
      (error: unknown) => setMissing(asError(error)),
    );
  }, [page]);
  if (missing !== null) {
    const again = (): void => location.reload();
    return <Failure error={missing} what="This page could not be loaded, perhaps since the server is another version now" again={again} />;
  }
  if (fault !== undefined) return <Failure error={asError(fault)} what="This page has failed" again={reset} />;
  if (loaded === null) return <p class="waiting">Loading…</p>;
  const Loaded = loaded;
  return <Loaded route={route} />;
}

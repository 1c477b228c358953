// Which server this is: asked once for each session.

import { useEffect, useState } from 'preact/hooks';
import { get } from './client';
import { useSession } from './hooks';

export interface Server {
  title: string;
  api_version: string;
  hostname: string;
}

let known: { token: string; server: Promise<Server> } | null = null;

/** What is taken of a server that does not tell. */
const UNKNOWN: Server = { title: '', api_version: '4', hostname: '' };

/** `null` until it is known. */
export function useServer(): Server | null {
  const token = useSession()?.token ?? null;
  const [server, setServer] = useState<Server | null>(null);
  useEffect(() => {
    if (token === null) return;
    if (known?.token !== token) known = { token, server: get<Server>('/') };
    known.server.then(setServer, () => setServer(UNKNOWN));
  }, [token]);
  return server;
}

/** Whether the server answers as release 5 does, which tells neither inventories nor nodes of agents. */
export function isRelease5(server: Server): boolean {
  return server.api_version.replace(/^v/, '').startsWith('5');
}

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

/** `null` until it is known, or where it cannot be asked. */
export function useServer(): Server | null {
  const token = useSession()?.token ?? null;
  const [server, setServer] = useState<Server | null>(null);
  useEffect(() => {
    if (token === null) return;
    if (known?.token !== token) known = { token, server: get<Server>('/') };
    known.server.then(setServer, () => setServer(null));
  }, [token]);
  return server;
}

/** Whether the server answers as release 5 does, which keeps no inventory of agents. */
export function isRelease5(server: Server | null): boolean {
  return server?.api_version.replace(/^v/, '').startsWith('5') ?? false;
}

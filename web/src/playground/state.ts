// What is tried: the events, and the file that is edited beside them. A link holds it in the fragment of the address,
// which is never sent to a server.

export type Kind = 'rules' | 'decoders';

export interface Draft {
  kind: Kind;
  filename: string;
  /** The directory below the home; empty for that of the own files. */
  folder: string;
  content: string;
}

export interface Tried {
  /** One a line. */
  events: string;
  location: string;
  draft: Draft | null;
}

export const LOCATION = 'stdin';

/** As many events as a request may have. */
export const MOST_EVENTS = 32;

export const EMPTY: Tried = {
  events: 'Oct 10 08:15:01 web1 sshd[812]: Failed password for invalid user ann from 203.0.113.7 port 40022 ssh2',
  location: LOCATION,
  draft: null,
};

/** The events of a text, without empty lines. */
export function lines(text: string): string[] {
  return text.split(/\r?\n/).filter((line) => line !== '');
}

/** As a text for an address. */
export function packed(tried: Tried): string {
  const { events, location, draft } = tried;
  const kept = [events, location, ...(draft === null ? [] : [draft.kind, draft.filename, draft.folder, draft.content])];
  const bytes = new TextEncoder().encode(JSON.stringify(kept));
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** What a text of an address holds; `null` for what is none. */
export function unpacked(text: string | null): Tried | null {
  if (text === null || text === '') return null;
  try {
    const raw = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(raw, (symbol) => symbol.charCodeAt(0));
    const kept: unknown = JSON.parse(new TextDecoder().decode(bytes));
    if (!Array.isArray(kept) || !kept.every((part) => typeof part === 'string')) return null;
    const [events = '', location = LOCATION, kind, filename = '', folder = '', content = ''] = kept;
    const draft = kind === 'rules' || kind === 'decoders' ? { kind, filename, folder, content } : null;
    return { events, location, draft: draft as Draft | null };
  } catch {
    return null;
  }
}

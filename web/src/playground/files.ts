// Files of rules and decoders: which there are, their texts, and storing one by the ordinary operations.

import { ApiError, call, failure, list } from '../api/client';
import type { Draft, Kind } from './state';

export interface RulesetFile {
  filename: string;
  relative_dirname: string;
  status: string;
}

const TYPE = 'application/octet-stream';

function path(kind: Kind, filename: string): string {
  return `/${kind}/files/${encodeURIComponent(filename)}`;
}

function query(draft: Pick<Draft, 'folder'>): Record<string, string> {
  return draft.folder === '' ? {} : { relative_dirname: draft.folder };
}

/** The files that are in force, the user's own first. */
export async function filesOf(kind: Kind, signal: AbortSignal): Promise<RulesetFile[]> {
  const found = await list<RulesetFile>(`/${kind}/files`, { status: 'enabled', limit: 500 }, signal);
  const isShipped = (file: RulesetFile): number => Number(file.relative_dirname.startsWith('ruleset/'));
  return found.affected_items.sort((one, other) => isShipped(one) - isShipped(other));
}

export async function textOf(kind: Kind, file: RulesetFile): Promise<string> {
  const reply = await call('GET', path(kind, file.filename), {
    query: { raw: true, relative_dirname: file.relative_dirname },
  });
  if (!reply.ok) throw await failure(reply);
  return reply.text();
}

/** Stores a file in the place of the one that has its name. */
export async function save(draft: Draft): Promise<void> {
  const reply = await call('PUT', path(draft.kind, draft.filename), {
    query: { overwrite: true, ...query(draft) },
    body: draft.content,
    type: TYPE,
  });
  if (!reply.ok) throw await failure(reply);
  const whole = (await reply.json()) as {
    data?: { failed_items?: { error: { code: number; message: string } }[] };
  };
  const failed = whole.data?.failed_items?.[0];
  if (failed !== undefined) throw new ApiError(reply.status, 'Not stored', failed.error.message, failed.error.code);
}

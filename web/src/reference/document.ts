// The OpenAPI document that the server hands out, as far as these pages read it.

export interface Schema {
  $ref?: string;
  type?: string;
  format?: string;
  description?: string;
  enum?: unknown[];
  default?: unknown;
  example?: unknown;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  required?: string[];
  properties?: Record<string, Schema>;
  items?: Schema;
  allOf?: Schema[];
  oneOf?: Schema[];
  anyOf?: Schema[];
  additionalProperties?: boolean | Schema;
}

export interface Parameter {
  $ref?: string;
  name: string;
  in: string;
  required?: boolean;
  description?: string;
  schema?: Schema;
}

export interface Content {
  schema?: Schema;
}

export interface Reply {
  $ref?: string;
  description?: string;
  content?: Record<string, Content>;
}

export interface RawOperation {
  operationId?: string;
  tags?: string[];
  summary?: string;
  description?: string;
  deprecated?: boolean;
  parameters?: Parameter[];
  requestBody?: { $ref?: string; required?: boolean; content?: Record<string, Content> };
  responses?: Record<string, Reply>;
  security?: Record<string, unknown>[];
  'x-rbac-actions'?: { $ref?: string }[];
  'x-rbac-enforced'?: string[];
}

export interface OpenApi {
  info: { title: string; version: string; description?: string };
  tags?: { name: string; description?: string }[];
  security?: Record<string, unknown>[];
  paths: Record<string, Record<string, RawOperation>>;
  components: { securitySchemes?: Record<string, { scheme?: string }> };
  'x-rbac-catalog'?: {
    actions?: Record<string, { description?: string; resources?: { $ref?: string }[] }>;
  };
}

export interface Operation {
  /** Names it in the address of the page: `get-agents-{agent_id}-key`. */
  name: string;
  method: string;
  path: string;
  tag: string;
  raw: RawOperation;
  parameters: Parameter[];
  /** Whether it takes name and password in place of a token. */
  isLogin: boolean;
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete'];

/** What a reference leads to; the value itself where it is none. */
export function resolved<T extends { $ref?: string }>(document: OpenApi, value: T): T {
  let found = value;
  // A document whose references go in a circle would never end.
  for (let step = 0; found.$ref !== undefined && step < 16; step += 1) {
    const path = found.$ref.replace(/^#\//, '').split('/').map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
    // An action such as `agent:read` has no slash in its name.
    const target = path.reduce<unknown>((part, name) => (part as Record<string, unknown> | undefined)?.[name], document);
    if (typeof target !== 'object' || target === null) return found;
    found = target as T;
  }
  return found;
}

/** All operations, in the order of the document's tags and, within a tag, of their paths. */
export function operations(document: OpenApi): Operation[] {
  const found: Operation[] = [];
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of METHODS) {
      const raw = item[method];
      if (raw === undefined) continue;
      found.push({
        name: `${method}${path.replaceAll('/', '-')}`,
        method: method.toUpperCase(),
        path,
        tag: raw.tags?.[0] ?? 'Other',
        raw,
        parameters: (raw.parameters ?? []).map((parameter) => resolved(document, parameter)),
        isLogin: isLogin(document, raw),
      });
    }
  }
  const tags = (document.tags ?? []).map((tag) => tag.name);
  const rank = (tag: string): number => (tags.includes(tag) ? tags.indexOf(tag) : tags.length);
  return found.sort((one, other) => rank(one.tag) - rank(other.tag) || compare(one, other));
}

function compare(one: Operation, other: Operation): number {
  return one.path.localeCompare(other.path) || METHODS.indexOf(one.method.toLowerCase()) - METHODS.indexOf(other.method.toLowerCase());
}

function isLogin(document: OpenApi, raw: RawOperation): boolean {
  const [first] = raw.security ?? document.security ?? [];
  const [scheme] = Object.keys(first ?? {});
  return scheme !== undefined && document.components.securitySchemes?.[scheme]?.scheme === 'basic';
}

/** The operations in which every word that was typed occurs. */
export function matching(all: readonly Operation[], typed: string): Operation[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return all.filter((operation) => {
    const text = [operation.method, operation.path, operation.tag, operation.raw.summary ?? ''].join(' ').toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

// A body to begin with: each member of a schema with a value of its kind.

import { resolved, type OpenApi, type Schema } from './document';

/** Levels that are filled in: schemas may hold themselves. */
const DEEPEST = 6;

export function sample(document: OpenApi, schema: Schema, depth = 0): unknown {
  const found = resolved(document, schema);
  if (found.example !== undefined) return found.example;
  if (found.default !== undefined) return found.default;
  if (found.enum?.[0] !== undefined) return found.enum[0];
  if (depth > DEEPEST) return null;
  if (found.allOf !== undefined) {
    const parts = found.allOf.map((part) => sample(document, part, depth + 1));
    return Object.assign({}, ...parts.filter((part) => typeof part === 'object'));
  }
  const [alternative] = found.oneOf ?? found.anyOf ?? [];
  if (alternative !== undefined) return sample(document, alternative, depth + 1);
  switch (found.type) {
    case 'array':
      return [sample(document, found.items ?? {}, depth + 1)];
    case 'integer':
    case 'number':
      return found.minimum ?? 0;
    case 'boolean':
      return false;
    case 'string':
      return '';
    default: {
      const members = Object.entries(found.properties ?? {});
      return Object.fromEntries(members.map(([name, member]) => [name, sample(document, member, depth + 1)]));
    }
  }
}

/** OpenAPI 3.0 schema → JSON Schema: references are put in place and `nullable` becomes a type. */
import {z} from 'zod';

const Json = z.record(z.string(), z.unknown());

/** Schemas of GitHub that hold themselves (a team's parent) are cut here. */
const MAX_DEPTH = 24;

/** `resolve` follows a `$ref`. Deeper than any answer of GitHub goes, everything is allowed. */
export function toJsonSchema(schema: unknown, resolve: (value: unknown) => unknown, depth = 0): unknown {
  if (depth > MAX_DEPTH) return {};
  if (Array.isArray(schema)) return schema.map((item) => toJsonSchema(item, resolve, depth + 1));
  const parsed = Json.safeParse(resolve(schema));
  if (!parsed.success) return schema;

  const converted = Object.fromEntries(
    Object.entries(parsed.data)
      .filter(([key]) => !IGNORED.has(key))
      .map(([key, value]) => [key, convertKeyword(key, value, resolve, depth)]),
  );
  return parsed.data.nullable === true ? {anyOf: [converted, {type: 'null'}]} : converted;
}

/** Words for people, and `nullable`, which is converted. */
const IGNORED = new Set(['nullable', 'example', 'examples', 'description', 'title', 'discriminator', 'externalDocs']);

function convertKeyword(key: string, value: unknown, resolve: (value: unknown) => unknown, depth: number): unknown {
  if (key === 'properties') {
    const properties = Json.parse(value);
    return Object.fromEntries(
      Object.entries(properties).map(([name, schema]) => [name, toJsonSchema(schema, resolve, depth + 1)]),
    );
  }
  return SCHEMA_KEYWORDS.has(key) ? toJsonSchema(value, resolve, depth + 1) : value;
}

const SCHEMA_KEYWORDS = new Set(['items', 'additionalProperties', 'allOf', 'anyOf', 'oneOf', 'not']);

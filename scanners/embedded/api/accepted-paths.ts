/** Which paths are worth reading, and by which parser. What is in them decides the rest. */

export type FileKind = 'yaml' | 'json' | 'graphql' | 'proto';

const KINDS: readonly (readonly [RegExp, FileKind])[] = [
  [/\.ya?ml$/i, 'yaml'],
  [/\.json$/i, 'json'],
  [/\.(?:graphqls?|gql)$/i, 'graphql'],
  [/\.proto$/i, 'proto'],
];

/** Undefined for a path that this scanner does not read. */
export function fileKind(path: string): FileKind | undefined {
  return KINDS.find(([pattern]) => pattern.test(path))?.[1];
}

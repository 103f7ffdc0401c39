/** Which file an example of a rule stands in when it names none: it decides which parser reads it. */

/** By the prefix of the rule's id. */
export function examplePath({id}: {readonly id: string}): string {
  if (id.startsWith('graphql-')) return 'schema.graphql';
  return id.startsWith('proto-') ? 'service.proto' : 'api.yaml';
}

/**
 * Weaknesses of code that tools know by different numbers of the same family. A tool that says CWE-77 and one that says
 * CWE-78 about the same line mean the same problem. https://cwe.mitre.org
 */
const FAMILIES: Readonly<Record<string, readonly number[]>> = {
  'sql-injection': [89, 564, 943],
  'command-injection': [77, 78, 88],
  'code-injection': [94, 95, 96, 1336],
  'cross-site-scripting': [79, 80, 83, 87, 116],
  'path-traversal': [22, 23, 35, 36, 73],
  'server-side-request-forgery': [918],
  'xml-entities': [611, 776, 827],
  deserialization: [502],
  'open-redirect': [601],
  'ldap-injection': [90],
  'xpath-injection': [91, 643],
  'header-injection': [93, 113, 644],
  'log-injection': [117],
  'weak-hash': [328, 916],
  'weak-cipher': [326, 327, 329, 780, 1204],
  'weak-random': [330, 335, 337, 338],
  'certificate-check': [295, 297, 599],
  'plain-text': [319, 311, 757],
  'secret-in-code': [259, 321, 547, 798],
  'missing-timeout': [1088],
  'regular-expression': [625, 1333],
  'prototype-pollution': [915, 1321],
  'request-forgery': [352],
  cookie: [614, 1004, 1275],
  cors: [346, 942],
  'debug-mode': [215, 489],
  permissions: [276, 732],
  'temporary-file': [377, 379],
  'jwt-check': [345, 347],
  authentication: [287, 306],
  authorization: [284, 285, 639, 862, 863],
};

const FAMILY_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(FAMILIES).flatMap(([family, numbers]) => numbers.map((number) => [`CWE-${number}`, family] as const)),
);

/** Names of all families. */
export const CODE_FAMILIES: readonly string[] = Object.keys(FAMILIES);

/** Family of the first of the ids that has one; undefined when none has. */
export function codeFamily(cwe: readonly string[]): string | undefined {
  return cwe.map((id) => FAMILY_OF.get(id)).find((family) => family !== undefined);
}

/** Writes the table of equivalent rules from `src/merge/concepts/*.yaml`, and checks that our own rules in it exist. */
import {join} from 'node:path';
import {parse} from 'yaml';
import {z} from 'zod';
import {compareText} from '../../src/finding/location.ts';
import {CODE_FAMILIES} from '../../src/merge/code-families.ts';
import {loadEmbeddedScanners} from '../../src/scanners.ts';
import type {GeneratedFile} from '../generated-file.ts';
import {readRuleFiles} from '../read-rule-files.ts';

/** The key of our own rules; the others are names of tools. */
const OWN = 'secure-pipeline';

const Ids = z.array(z.string()).min(1);

/** Concept → tool → its rules, and the concepts that follow from it. */
const ConceptFile = z.record(z.string(), z.object({implies: Ids.default([])}).catchall(Ids));

/**
 * Throws when a rule is in two concepts, one of ours is not a rule, an implied concept does not exist, or a concept has
 * one tool only, is implied by none and is no family of code.
 */
export async function generateConcepts(root: string): Promise<GeneratedFile> {
  const files = await readRuleFiles(join(root, 'src/merge/concepts'));
  const concepts = files.flatMap(({text}) => Object.entries(ConceptFile.parse(parse(text))));
  const own = await ownRules();
  const byRule = new Map<string, string>();
  const implied = new Set(concepts.flatMap(([, {implies}]) => implies));
  const names = new Set(concepts.map(([concept]) => concept));
  const unknownImplied = [...implied].find((concept) => !names.has(concept));
  if (unknownImplied !== undefined) throw new Error(`there is no concept ${unknownImplied}`);
  for (const [concept, {implies: _, ...tools}] of concepts) {
    const isJoinedOtherwise = implied.has(concept) || CODE_FAMILIES.includes(concept);
    if (Object.keys(tools).length < 2 && !isJoinedOtherwise)
      throw new Error(`concept ${concept} has the rules of one tool only`);
    const unknown = (tools[OWN] ?? []).find((id) => !own.has(id));
    if (unknown !== undefined) throw new Error(`concept ${concept}: there is no rule ${unknown}`);
    for (const id of Object.values(tools).flat().flatMap(spellings)) {
      if (byRule.has(id)) throw new Error(`${id} is in the concepts ${byRule.get(id)} and ${concept}`);
      byRule.set(id, concept);
    }
  }
  const followers = concepts.filter(([, {implies}]) => implies.length > 0).map(([name, {implies}]) => [name, implies]);
  const entries = [...byRule].sort(([a], [b]) => compareText(a, b));
  const text = `/** Written by \`npm run generate\` from concepts/; change those files instead. */

/** Rule id of any tool → concept. */
export const CONCEPTS: Readonly<Record<string, string>> = ${JSON.stringify(Object.fromEntries(entries), null, 2)};

/** Concept → those that follow from it at the same place. */
export const IMPLIED: Readonly<Record<string, readonly string[]>> = ${JSON.stringify(Object.fromEntries(followers), null, 2)};
`;
  return {path: 'src/merge/concepts.generated.ts', text};
}

/** Trivy has written the same check as `AVD-KSV-0017`, `KSV-0017` and `KSV017`. */
function spellings(id: string): readonly string[] {
  const [, group, digits] = /^AVD-([A-Z]+)-(\d{4,5})$/.exec(id) ?? [];
  return group === undefined || digits === undefined ? [id] : [id, `${group}-${digits}`, `${group}${digits.slice(1)}`];
}

async function ownRules(): Promise<ReadonlySet<string>> {
  const scanners = await loadEmbeddedScanners();
  const rules = await Promise.all(scanners.map((scanner) => scanner.rules({settingsFiles: {}})));
  return new Set(rules.flat().map(({id}) => id));
}

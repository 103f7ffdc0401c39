/** Writes the table of equivalent rules from `src/merge/concepts/*.yaml`, and checks that our own rules in it exist. */
import {join} from 'node:path';
import {parse} from 'yaml';
import {z} from 'zod';
import {compareText} from '../../src/finding/location.ts';
import {loadScanners} from '../../src/scanners.ts';
import type {GeneratedFile} from '../generated-file.ts';
import {readRuleFiles} from '../read-rule-files.ts';

/** The key of our own rules; the others are names of tools. */
const OWN = 'secure-pipeline';

const ConceptFile = z.record(z.string(), z.record(z.string(), z.array(z.string()).min(1)));

/** Throws when a rule is in two concepts, a concept has one tool only, or one of ours is not a rule. */
export async function generateConcepts(root: string): Promise<GeneratedFile> {
  const files = await readRuleFiles(join(root, 'src/merge/concepts'));
  const concepts = files.flatMap(({text}) => Object.entries(ConceptFile.parse(parse(text))));
  const own = await ownRules();
  const byRule = new Map<string, string>();
  for (const [concept, tools] of concepts) {
    if (Object.keys(tools).length < 2) throw new Error(`concept ${concept} has the rules of one tool only`);
    const unknown = (tools[OWN] ?? []).find((id) => !own.has(id));
    if (unknown !== undefined) throw new Error(`concept ${concept}: there is no rule ${unknown}`);
    for (const id of Object.values(tools).flat().flatMap(spellings)) {
      if (byRule.has(id)) throw new Error(`${id} is in the concepts ${byRule.get(id)} and ${concept}`);
      byRule.set(id, concept);
    }
  }
  const entries = [...byRule].sort(([a], [b]) => compareText(a, b));
  const text = `/** Written by \`npm run generate\` from concepts/; change those files instead. */

/** Rule id of any tool → concept. */
export const CONCEPTS: Readonly<Record<string, string>> = ${JSON.stringify(Object.fromEntries(entries), null, 2)};
`;
  return {path: 'src/merge/concepts.generated.ts', text};
}

/** Trivy has written the same check as `AVD-KSV-0017`, `KSV-0017` and `KSV017`. */
function spellings(id: string): readonly string[] {
  const [, group, digits] = /^AVD-([A-Z]+)-(\d{4,5})$/.exec(id) ?? [];
  return group === undefined || digits === undefined ? [id] : [id, `${group}-${digits}`, `${group}${digits.slice(1)}`];
}

async function ownRules(): Promise<ReadonlySet<string>> {
  const scanners = await loadScanners([]);
  const rules = await Promise.all(scanners.map((scanner) => scanner.rules({settingsFiles: {}})));
  return new Set(rules.flat().map(({id}) => id));
}

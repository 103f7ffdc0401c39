/** What kind of problem a rule is about, the same word for the rules of all tools. */
import {categoryOf, type MergedFinding} from '../finding/finding.ts';
import {codeFamily} from './code-families.ts';
import {CONCEPTS} from './concepts.generated.ts';

/**
 * For code the family of its CWE, else the CWE, else the rule; for everything else what stands in the table of
 * equivalent rules, undefined where it does not. The table wins for code, too.
 */
export function conceptOf(finding: MergedFinding): string | undefined {
  const {rule} = finding;
  if (isInTable(finding)) return CONCEPTS[rule.id];
  return categoryOf(finding) === 'sast' ? (codeFamily(rule.cwe) ?? rule.cwe[0] ?? rule.id) : undefined;
}

/** Whether somebody has said what else is equivalent to the rule. */
export function isInTable({rule}: MergedFinding): boolean {
  return Object.hasOwn(CONCEPTS, rule.id);
}

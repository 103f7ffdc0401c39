/** Secrets that a pull request's commits added and removed again: one finding each, and only if nothing else tells it. */
import type {MergedFinding} from '../finding/finding.ts';

/**
 * Takes out of `head` every finding of an older commit whose problem is also in a file of the head or of the base, and
 * keeps one of those that remain for each problem. What is in the head is told by the head's own finding.
 */
export function mergeHistory(head: readonly MergedFinding[], base: readonly MergedFinding[]): MergedFinding[] {
  const told = new Set([...head.filter(isInWorkTree), ...base].map(problemKey));
  return head.filter((finding) => {
    if (isInWorkTree(finding)) return true;
    const key = problemKey(finding);
    if (told.has(key)) return false;
    told.add(key);
    return true;
  });
}

function isInWorkTree({commit}: MergedFinding): boolean {
  return commit === undefined;
}

function problemKey({rule, identity, location}: MergedFinding): string {
  const place = identity.scope === 'file' ? location.path : '';
  return JSON.stringify([rule.category, identity.key, place]);
}

/**
 * Reader of `.gitleaksignore`: fingerprints of accepted findings, one a line, `file:rule:line` or
 * `commit:file:rule:line`. https://github.com/gitleaks/gitleaks#gitleaksignore
 */

/** Git object names, abbreviated or SHA-256. */
const COMMIT = /^[0-9a-f]{7,64}$/;

/** An accepted finding. */
export interface IgnoredFinding {
  /** Undefined for the form without commit. */
  readonly commit: string | undefined;
  readonly path: string;
  readonly ruleId: string;
  /** 1-based line on which the match starts. */
  readonly line: number;
}

/** Blank lines, `#` comments and lines of another shape are skipped, as Gitleaks does. */
export function parseGitleaksIgnore(text: string): readonly IgnoredFinding[] {
  return text.split('\n').flatMap((line) => parseLine(line.trim()) ?? []);
}

function parseLine(line: string): IgnoredFinding | undefined {
  if (line === '' || line.startsWith('#')) return undefined;
  const parts = line.split(':');
  const lineNumber = Number(parts.pop());
  const ruleId = parts.pop();
  if (ruleId === undefined || parts.length === 0 || !Number.isSafeInteger(lineNumber)) return undefined;
  const hasCommit = parts.length > 1 && COMMIT.test(parts[0] ?? '');
  const commit = hasCommit ? parts.shift() : undefined;
  return {commit, path: parts.join(':').replaceAll('\\', '/'), ruleId, line: lineNumber};
}

/** A secret in a file to the finding that tells everything but the secret. */
import type {RawFinding} from '../../../src/finding/finding.ts';
import {assessment} from './example-code.ts';
import type {Candidate} from './find-candidates.ts';
import {DEFAULT_HASH_KEY, hashSecret} from './hash-secret.ts';
import type {FileText} from './judge-candidate.ts';
import {redact} from './redact.ts';

/** The comment that accepts a finding on its line. https://github.com/gitleaks/gitleaks#gitleaksallow */
const ALLOW_COMMENT = 'gitleaks:allow';

/** Comments further from the match than this are not looked for in very long lines. */
const COMMENT_REACH = 2_000;

/** Enough of the hash to recognise the same secret in another place. */
const SHOWN_HASH_CHARACTERS = 16;

export function toFinding(candidate: Candidate, file: FileText): RawFinding {
  const {rule, secret} = candidate;
  const value = file.text.slice(secret.start, secret.end);
  const shown = redact(value, rule.publicPrefixes);
  const hash = hashSecret(value, DEFAULT_HASH_KEY);
  const isAllowed = file.lines.linesAround(candidate.match, COMMENT_REACH).includes(ALLOW_COMMENT);
  return {
    ruleId: rule.rule.id,
    message: `${rule.rule.title} in the file: ${shown}`,
    location: {path: file.path, ...file.lines.region(secret)},
    identity: {scope: 'repository', key: [hash]},
    sensitive: true,
    details: {secret: shown, hash: hash.slice(0, SHOWN_HASH_CHARACTERS)},
    ...assessment(rule.rule, file.path),
    ...(isAllowed ? {suppressedInSource: ALLOW_COMMENT} : {}),
  };
}

/** A finding of a rule that looks at the path alone; it stands at the file's first line. */
export function toPathFinding(ruleId: string, title: string, path: string): RawFinding {
  return {
    ruleId,
    message: `${title}: the file itself, by its path`,
    location: {path, startLine: 1},
    identity: {scope: 'file', key: ['path']},
  };
}

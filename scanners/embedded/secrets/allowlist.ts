/** Allowlists with Gitleaks' meaning: what is accepted although a rule matches it. */
import type {GitleaksAllowlist} from '../../../src/formats/gitleaks/config.ts';
import type {TextMatcher} from './text-matcher.ts';

/** A match as an allowlist sees it. */
export interface AllowlistSubject {
  readonly path: string;
  readonly secret: string;
  readonly match: string;
  readonly line: string;
  readonly ruleId: string;
}

export interface Allowlist {
  readonly description: string;
  /** True when it accepts the match. */
  accepts(subject: AllowlistSubject): boolean;
}

/**
 * Throws what `compile` throws. Allowlists by commit accept nothing: a file is judged by its content, not by the
 * commit that brought it.
 */
export function compileAllowlist(source: GitleaksAllowlist, compile: (regex: string) => TextMatcher): Allowlist {
  const paths = source.paths.map(compile);
  const regexes = source.regexes.map(compile);
  const stopwords = source.stopwords.map((word) => word.toLowerCase());
  const targets = new Set(source.targetRules);
  const checks: ((subject: AllowlistSubject) => boolean)[] = [];
  if (source.commits.length > 0) checks.push(() => false);
  if (paths.length > 0) checks.push(({path}) => paths.some((matcher) => matcher.test(path)));
  if (regexes.length > 0) checks.push((subject) => regexes.some((m) => m.test(subject[source.regexTarget])));
  if (stopwords.length > 0) checks.push(({secret}) => hasStopword(secret, stopwords));
  return {
    description: source.description,
    accepts: (subject) => {
      if (checks.length === 0 || (targets.size > 0 && !targets.has(subject.ruleId))) return false;
      return source.condition === 'AND' ? checks.every((c) => c(subject)) : checks.some((c) => c(subject));
    },
  };
}

function hasStopword(secret: string, stopwords: readonly string[]): boolean {
  const lower = secret.toLowerCase();
  return stopwords.some((word) => lower.includes(word));
}

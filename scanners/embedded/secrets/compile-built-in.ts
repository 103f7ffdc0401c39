/** Built-in rules to runnable ones. */
import {confidenceRank} from '../../../src/finding/confidence.ts';
import type {Rule} from '../../../src/finding/rule.ts';
import {compileAllowlist} from './allowlist.ts';
import type {CompiledRule, Pattern} from './compiled-rule.ts';
import type {SecretRule} from './secret-rule.ts';
import {builtInMatcher, toRegExp} from './text-matcher.ts';

/** Characters around a keyword beyond the longest match, so that `\b` sees the real neighbours. */
const MARGIN = 2;

export function compileBuiltIn(source: SecretRule): CompiledRule {
  return {
    rule: toRule(source),
    pattern: toPattern(source),
    path: undefined,
    keywords: source.keywords.map((keyword) => keyword.toLowerCase()),
    secretGroup: source.secretGroup,
    entropy: source.entropy,
    filter: source.filter,
    publicPrefixes: source.publicPrefix ? source.keywords : [],
    skipsPlaceholders: true,
    ownAllowlists: source.allowlists.map((allowlist) => compileAllowlist(allowlist, builtInMatcher)),
    userAllowlists: [],
    specificity: confidenceRank(source.confidence),
  };
}

/** The metadata as reports show it. */
export function toRule(source: SecretRule): Rule {
  return {
    id: source.id,
    title: source.title,
    category: 'secrets',
    severity: source.severity,
    confidence: source.confidence,
    description: source.description,
    remediation: source.remediation,
    cwe: source.cwe,
    controls: [],
    references: source.references,
  };
}

function toPattern({anchor, regex, maxLength}: SecretRule): Pattern {
  if (anchor === 'around-keyword') {
    return {kind: 'around-keyword', capture: toRegExp(regex, 'dg'), reach: maxLength + MARGIN};
  }
  return {
    kind: 'at-keyword',
    test: toRegExp(regex, 'y'),
    capture: toRegExp(regex, 'dy'),
    startsToken: anchor === 'at-token',
  };
}

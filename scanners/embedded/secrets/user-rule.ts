/** A rule of the user's `.gitleaks.toml` that overrides none of ours. */
import {RE2JS} from 're2js';
import type {GitleaksRule} from '../../../src/formats/gitleaks/config.ts';
import type {CompiledRule, Pattern} from './compiled-rule.ts';
import {userMatcher} from './text-matcher.ts';
import {settingsError} from './user-settings.ts';

/** As specific as the surest built-in rules. */
export const USER_SPECIFICITY = 2;

/** Throws `RE2JSException` for an invalid pattern, `SettingsError` when there is none. */
export function toUserRule(source: GitleaksRule): CompiledRule {
  return {
    rule: {
      id: source.id,
      title: source.description === '' ? source.id : firstSentence(source.description),
      category: 'secrets',
      severity: 'high',
      confidence: 'medium',
      description: source.description === '' ? `Rule ${source.id} of .gitleaks.toml.` : source.description,
      remediation: 'Revoke the secret where it was issued, then read its successor from a secret store.',
      cwe: ['CWE-798'],
      controls: [],
      references: [],
    },
    pattern: toPattern(source),
    path: source.path === '' ? undefined : userMatcher(source.path),
    keywords: source.keywords.map((keyword) => keyword.toLowerCase()),
    secretGroup: source.secretGroup,
    entropy: source.entropy,
    filter: 'none',
    publicPrefixes: [],
    skipsPlaceholders: false,
    ownAllowlists: [],
    userAllowlists: [],
    specificity: USER_SPECIFICITY,
  };
}

function toPattern({id, regex, path, secretGroup, line}: GitleaksRule): Pattern {
  if (regex === '' && path === '') throw settingsError(line, 1, `rule ${id} has neither regex nor path; give it one`);
  if (regex === '') return {kind: 'path-only'};
  const compiled = RE2JS.compile(regex);
  if (secretGroup > compiled.groupCount()) {
    throw settingsError(line, 1, `rule ${id}: secretGroup ${secretGroup} is more than the groups of its regex`);
  }
  return {kind: 'whole-text', regex: compiled};
}

function firstSentence(text: string): string {
  return text.split(/[.\n]/, 1)[0] ?? text;
}

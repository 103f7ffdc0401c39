/** Built-in rules and the user's `.gitleaks.toml` together, with Gitleaks' meaning of extending and overriding. */
import {RE2JS, RE2JSException} from 're2js';
import type {GitleaksAllowlist, GitleaksConfig, GitleaksRule} from '../../../src/formats/gitleaks/config.ts';
import {type Allowlist, compileAllowlist} from './allowlist.ts';
import {compileBuiltIn} from './compile-built-in.ts';
import type {CompiledRule, RuleSet} from './compiled-rule.ts';
import type {SecretRule} from './secret-rule.ts';
import {userMatcher} from './text-matcher.ts';
import {toUserRule, USER_SPECIFICITY} from './user-rule.ts';
import {settingsError} from './user-settings.ts';

/** Throws `SettingsError` for a pattern that is no RE2 and for a configuration under which nothing would be found. */
export function effectiveRules(builtIn: readonly SecretRule[], config: GitleaksConfig | undefined): RuleSet {
  if (config === undefined) return {rules: builtIn.map(compileBuiltIn), allowlists: []};
  if (!config.extend.useDefault && config.rules.length === 0) {
    throw settingsError(
      1,
      1,
      'no rules are defined, so nothing would be found; add `[extend]` with `useDefault = true`',
    );
  }
  const disabled = new Set(config.extend.disabledRules);
  const base = config.extend.useDefault ? builtIn.filter(({id}) => !disabled.has(id)).map(compileBuiltIn) : [];
  const byId = new Map(base.map((rule) => [rule.rule.id, rule]));
  for (const source of config.rules) {
    const rule = guarded(source, () => merge(byId.get(source.id), source));
    if (source.skipReport) byId.delete(source.id);
    else byId.set(source.id, rule);
  }
  const allowlists = config.allowlists.map((allowlist) => globalAllowlist(allowlist));
  return {rules: [...byId.values()], allowlists};
}

/** What the user's rule says replaces what the built-in one says; lists are added to its lists. */
function merge(base: CompiledRule | undefined, source: GitleaksRule): CompiledRule {
  const allowlists = source.allowlists.map((allowlist) => compileAllowlist(allowlist, userMatcher));
  if (base === undefined) return {...toUserRule(source), userAllowlists: allowlists};
  const path = source.path === '' ? base.path : userMatcher(source.path);
  const override = {
    ...base,
    path,
    rule: source.description === '' ? base.rule : {...base.rule, description: source.description},
    keywords: [...base.keywords, ...source.keywords.map((keyword) => keyword.toLowerCase())],
    entropy: source.entropy || base.entropy,
    secretGroup: source.secretGroup || base.secretGroup,
    userAllowlists: [...base.userAllowlists, ...allowlists],
  };
  if (source.regex === '') return override;
  return {
    ...override,
    pattern: {kind: 'whole-text', regex: RE2JS.compile(source.regex)},
    filter: 'none',
    ownAllowlists: [],
    publicPrefixes: [],
    skipsPlaceholders: false,
    specificity: USER_SPECIFICITY,
  };
}

function globalAllowlist(source: GitleaksAllowlist): Allowlist {
  return guarded({id: 'the global allowlist', line: 1}, () => compileAllowlist(source, userMatcher));
}

function guarded<Result>({id, line}: Pick<GitleaksRule, 'id' | 'line'>, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof RE2JSException)) throw error;
    throw settingsError(line, 1, `${id}: ${error.message}. Patterns are RE2: no lookaround, no backreferences`);
  }
}

/** A rule ready to run, whether built in or the user's. */
import type {RE2JS} from 're2js';
import type {Rule} from '../../../src/finding/rule.ts';
import type {Allowlist} from './allowlist.ts';
import type {Filter} from './secret-rule.ts';
import type {TextMatcher} from './text-matcher.ts';

/** How the places are found that a rule matches. */
export type Pattern =
  /** Sticky: tried where a keyword starts. `capture` is the same with group positions, used after a match. */
  | {
      readonly kind: 'at-keyword';
      readonly test: RegExp;
      readonly capture: RegExp;
      /** Not tried in the middle of a run of letters, digits, `_` and `-`. */
      readonly startsToken: boolean;
    }
  /** Tried on the text up to `reach` characters before and after a keyword. */
  | {readonly kind: 'around-keyword'; readonly capture: RegExp; readonly reach: number}
  /** Tried on the whole text in linear time: patterns of users. */
  | {readonly kind: 'whole-text'; readonly regex: RE2JS}
  /** The path alone decides. */
  | {readonly kind: 'path-only'};

export interface CompiledRule {
  readonly rule: Rule;
  readonly pattern: Pattern;
  readonly path: TextMatcher | undefined;
  /** Lower case. Without any, the pattern is always tried. */
  readonly keywords: readonly string[];
  readonly secretGroup: number;
  readonly entropy: number;
  readonly filter: Filter;
  readonly publicPrefixes: readonly string[];
  /** True for the values of built-in rules: placeholders are not reported. */
  readonly skipsPlaceholders: boolean;
  /** Part of the rule's quality: what they accept is no finding. */
  readonly ownAllowlists: readonly Allowlist[];
  /** The user's will: what they accept is noted. */
  readonly userAllowlists: readonly Allowlist[];
  /** Where rules meet on the same text, the higher one speaks. */
  readonly specificity: number;
}

/** All rules that apply to a repository. */
export interface RuleSet {
  readonly rules: readonly CompiledRule[];
  /** Global allowlists of the user. */
  readonly allowlists: readonly Allowlist[];
}

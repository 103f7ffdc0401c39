/** A rule that ships with the scanner, as the generated files hold it. */
import type {Need} from './engine/prefilter/need.ts';
import type {RuleHead} from './engine/rule/rule.ts';

export type RulePaths = RuleHead['paths'];

export interface RuleText extends Pick<RuleHead, 'id' | 'languages' | 'paths'> {
  /** What a file has to hold for the rule to find anything in it. */
  readonly needs: Need;
  /** The rule as JSON, without `paths` and most of `metadata`. */
  readonly text: string;
}

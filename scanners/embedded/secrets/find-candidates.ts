/** Every place where a rule's pattern matches: one pass for the keywords, then regexes only where keywords are. */
import type {CompiledRule, Pattern} from './compiled-rule.ts';
import type {KeywordIndex} from './keyword-index.ts';
import type {Span} from './line-index.ts';
import {matchAround, matchAt, matchWholeText, type PatternMatch} from './match-pattern.ts';

/** Windows around keywords grow together up to this size; then they are searched. */
const MAX_WINDOW_CHARACTERS = 65_536;

/** A match that has not been judged yet. */
export interface Candidate extends PatternMatch {
  readonly rule: CompiledRule;
}

/** Rules with the automaton over their keywords. */
export interface SearchableRules {
  readonly index: KeywordIndex;
  /** Rules by keyword, in the order of the automaton's keywords. */
  readonly rulesOfKeyword: readonly (readonly CompiledRule[])[];
  /** Rules that are tried on every text. */
  readonly withoutKeywords: readonly CompiledRule[];
}

/** In no particular order; the same place may occur twice. `tick` throws when the time is over. */
export function findCandidates(rules: SearchableRules, text: string, tick: () => void): readonly Candidate[] {
  const found: Candidate[] = [];
  const add = (rule: CompiledRule, matches: readonly PatternMatch[]) => {
    for (const match of matches) found.push({rule, ...match});
  };
  const wholeText = new Set(rules.withoutKeywords);
  const windows = new Windows(text, add);
  const onHit = (keyword: number, start: number) => {
    for (const rule of rules.rulesOfKeyword[keyword] ?? []) {
      const {pattern} = rule;
      if (pattern.kind === 'at-keyword') {
        const hit = matchAt(rule.secretGroup, pattern, text, start);
        if (hit !== undefined) add(rule, [hit]);
      } else if (pattern.kind === 'around-keyword') {
        windows.widen(rule, pattern, start);
      } else {
        wholeText.add(rule);
      }
    }
  };
  rules.index.search(text, onHit, tick);
  windows.flush();
  for (const rule of wholeText) add(rule, matchWholeText(rule, text, tick));
  return found;
}

type AroundPattern = Extract<Pattern, {kind: 'around-keyword'}>;

/** Merges the windows around neighbouring keywords, so that no stretch of text is searched once a keyword. */
class Windows {
  private readonly text: string;
  private readonly add: (rule: CompiledRule, matches: readonly PatternMatch[]) => void;
  private readonly pending = new Map<CompiledRule, {readonly pattern: AroundPattern; readonly window: Span}>();

  constructor(text: string, add: (rule: CompiledRule, matches: readonly PatternMatch[]) => void) {
    this.text = text;
    this.add = add;
  }

  widen(rule: CompiledRule, pattern: AroundPattern, hit: number): void {
    const window = {start: Math.max(0, hit - pattern.reach), end: Math.min(this.text.length, hit + pattern.reach)};
    const before = this.pending.get(rule)?.window;
    const grows =
      before !== undefined && window.start <= before.end && before.end - before.start < MAX_WINDOW_CHARACTERS;
    if (before !== undefined && !grows) this.search(rule, pattern, before);
    this.pending.set(rule, {pattern, window: grows ? {start: before.start, end: window.end} : window});
  }

  flush(): void {
    for (const [rule, {pattern, window}] of this.pending) this.search(rule, pattern, window);
  }

  private search(rule: CompiledRule, pattern: AroundPattern, window: Span): void {
    this.add(rule, matchAround(rule.secretGroup, pattern, this.text, window));
  }
}

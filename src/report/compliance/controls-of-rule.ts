/** Rule → the controls that it gives evidence for: those that it names, and those that follow from what it is about. */
import type {Control, Rule} from '../../finding/rule.ts';
import {DERIVED_CONTROLS} from './compliance-data.generated.ts';

/** Each control once; its own first. What a rule says of a guide itself is all that it says of that guide. */
export function controlsOfRule(rule: Pick<Rule, 'category' | 'controls' | 'cwe'>): readonly Control[] {
  const named = new Set(rule.controls.map(({guide}) => guide));
  const derived = DERIVED_CONTROLS.filter(
    ({guide, cwe, categories}) =>
      !named.has(guide) && (categories.includes(rule.category) || cwe.some((id) => rule.cwe.includes(id))),
  );
  const all = [...rule.controls, ...derived].map(({guide, id}) => [`${guide} ${id}`, {guide, id}] as const);
  return [...new Map(all).values()];
}

/** A rule as data → its metadata as reports show it. Loads nothing of the engine. */
import type {Category} from '../../finding/category.ts';
import type {Rule} from '../../finding/rule.ts';
import type {RuleData} from './rule-data.ts';
import {subjectOf} from './subject.ts';

export function toRule(data: RuleData, category: Category): Rule {
  const {id, title, severity, confidence, description, remediation, cwe, controls, references} = data;
  const subject = subjectOf(data);
  return {id, title, category, severity, confidence, description, remediation, cwe, controls, references, subject};
}

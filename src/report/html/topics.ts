/** What the findings of a report are about, for the filter: the topic of each rule, as in the report on compliance. */
import {TOPICS} from '../compliance/compliance-data.generated.ts';
import type {Topic} from '../compliance/guide.ts';
import {topicOfRule} from '../compliance/topic-of-rule.ts';
import type {Report} from '../report.ts';

const known = new WeakMap<Report, ReadonlyMap<string, Topic>>();

/** By rule id, worked out once for a report: it can have a hundred thousand findings of a few rules. */
export function topicsByRule(report: Report): ReadonlyMap<string, Topic> {
  const before = known.get(report);
  if (before !== undefined) return before;
  const rules = new Map(report.findings.map(({rule}) => [rule.id, rule]));
  const topics = new Map(
    [...rules].flatMap(([id, rule]) => {
      const topic = topicOfRule(rule);
      return topic === undefined ? [] : [[id, topic] as const];
    }),
  );
  known.set(report, topics);
  return topics;
}

/** Topics with findings, in the order of the table. */
export function topicsPresent(report: Report): readonly Pick<Topic, 'id' | 'title'>[] {
  const present = new Set([...topicsByRule(report).values()].map(({id}) => id));
  return TOPICS.filter(({id}) => present.has(id));
}

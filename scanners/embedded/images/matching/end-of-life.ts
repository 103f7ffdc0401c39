/** A distribution that nobody mends any more is a finding of its own. */
import type {Distribution, ImageFinding} from '../image.ts';
import {END_OF_LIFE} from '../life-cycles/distributions.ts';
import {END_OF_LIFE_RULE} from './rules.ts';

/** Warned of this many days before. */
const NOTICE_DAYS = 90;
const DAY_MS = 86_400_000;

/** None for a distribution that is supported, or of which no day is known. `today` is `YYYY-MM-DD`. */
export function endOfLifeFindings(distribution: Distribution | undefined, today: string): readonly ImageFinding[] {
  if (distribution === undefined) return [];
  const lastDay = lastDayOf(distribution);
  if (lastDay === undefined || daysBetween(today, lastDay) > NOTICE_DAYS) return [];
  const isOver = lastDay < today;
  const {id, versionId, title} = distribution;
  return [
    {
      ruleId: END_OF_LIFE_RULE.id,
      message: isOver
        ? `${title} has had no security updates since ${lastDay}.`
        : `${title} gets no security updates after ${lastDay}.`,
      key: [id, versionId],
      origin: {kind: 'image'},
      ...(!isOver && {severity: 'low' as const}),
      details: {distribution: title, 'end of life': lastDay},
    },
  ];
}

/** By the whole version, else by its first two parts, else by its first: `3.18.4` is of the line `3.18`. */
function lastDayOf({id, versionId, title}: Distribution): string | undefined {
  // Stream is a distribution of its own.
  if (id === 'centos' && title.includes('Stream')) return undefined;
  const days = Object.hasOwn(END_OF_LIFE, id) ? END_OF_LIFE[id] : undefined;
  const parts = versionId.split('.');
  const lines = [versionId, parts.slice(0, 2).join('.'), parts[0] ?? ''];
  return lines.flatMap((line) => (days !== undefined && Object.hasOwn(days, line) ? [days[line]] : []))[0];
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY_MS;
}

/** A flaw as findings carry it. */
import type {Advisory} from '../../finding/component.ts';
import type {Flaw} from './flaw.ts';

export function toAdvisory({id, ids, published, rating, malicious, knownExploited}: Flaw): Advisory {
  const {vector, score} = rating;
  return {
    id,
    ids,
    ...(published !== '' && {published}),
    ...(vector !== undefined && {vector}),
    ...(score !== undefined && {score}),
    malicious,
    knownExploited,
  };
}

/** How many controls of a guide ended how. */
import type {Assessment} from './assess-controls.ts';

export interface StatusCounts {
  readonly pass: number;
  readonly fail: number;
  readonly notAssessed: number;
}

export function countStatuses(controls: readonly Pick<Assessment, 'status'>[]): StatusCounts {
  const count = (wanted: Assessment['status']) => controls.filter(({status}) => status === wanted).length;
  return {pass: count('pass'), fail: count('fail'), notAssessed: count('not-assessed')};
}

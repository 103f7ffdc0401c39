/** A place as the JSON report has it. */
import type {Location} from '../../finding/location.ts';
import type {ReportDocument} from './schema.ts';

/** Picked one by one here and elsewhere: what a later stage adds to a value is not in the schema yet. */
export function toLocation({
  path,
  startLine,
  startColumn,
  endLine,
  endColumn,
}: Location): ReportDocument['findings'][number]['location'] {
  return {
    path,
    startLine,
    ...(startColumn !== undefined && {startColumn}),
    ...(endLine !== undefined && {endLine}),
    ...(endColumn !== undefined && {endColumn}),
  };
}

/** What lockfiles leave open, as notes: one for each file and kind, so that a large file does not drown the others. */
import type {ProjectReport} from '../../../../src/scanner.ts';
import type {InventoryProblem} from '../inventory/format.ts';

type Note = NonNullable<ProjectReport['notes']>[number];

/** Told in words; the rest is counted. */
const MAX_TOLD = 5;

export function describeProblems(problems: readonly InventoryProblem[]): readonly Note[] {
  const groups = Map.groupBy(problems, ({kind, place}) => `${place.path}\n${kind}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [toNote(first.place.path, group)];
  });
}

function toNote(path: string, group: readonly InventoryProblem[]): Note {
  const told = group.slice(0, MAX_TOLD).map(({place, text}) => `line ${place.line}: ${text}`);
  const more = group.length > MAX_TOLD ? [`and ${group.length - MAX_TOLD} more`] : [];
  return {path, kind: 'not-resolved', text: [...told, ...more].join('; ')};
}

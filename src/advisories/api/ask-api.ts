/** The door to the OSV API as the scanner gets it, and how many questions go through it at once. */
import type {ProjectContext} from '../../scanner.ts';

/** Asks one question; rejects with the cause after retries. Undefined: the API does not know what was asked for. */
export type AskApi = NonNullable<ProjectContext['askApi']>;

/** `act` on each item, `width` at a time; results in the order of the items. */
export async function mapConcurrently<Item, Result>(
  items: readonly Item[],
  width: number,
  act: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results = new Map<number, Result>();
  const rest = items.entries();
  const lane = async () => {
    for (const [place, item] of rest) results.set(place, await act(item));
  };
  await Promise.all(Array.from({length: Math.min(width, items.length)}, lane));
  return [...results].sort(([left], [right]) => left - right).map(([, result]) => result);
}

/** One line for a report. */
export function causeOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

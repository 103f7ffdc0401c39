/** Scores of advisories that carry none, from another source that knows the same advisories. */
import type {AdvisoryRecord, AdvisorySet, AdvisorySource, PackageName} from './advisory.ts';

/** The source; where a record has no vector, it takes those that `held` has for the same advisory. */
export function withHeldScores(source: AdvisorySource, held: AdvisorySource): AdvisorySource {
  return {
    kind: source.kind,
    load: async (packages, signal) => {
      const named = [...packages];
      const [set, scored] = [await source.load(named, signal), await held.load(named, signal)];
      return {...set, find: (asked) => set.find(asked).map((record) => withVectors(record, asked, scored))};
    },
  };
}

function withVectors(record: AdvisoryRecord, asked: PackageName, scored: AdvisorySet): AdvisoryRecord {
  if (record.vectors.length > 0) return record;
  const vectors = scored.find(asked).find(({id}) => id === record.id)?.vectors ?? [];
  return vectors.length === 0 ? record : {...record, vectors};
}

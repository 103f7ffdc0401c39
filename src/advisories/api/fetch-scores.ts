/** Scores for advisories without one, such as those of the Go database: those of the documents that they name as alias. */
import type {OsvAdvisory} from '../../formats/osv/advisory.ts';
import type {AskApi} from './ask-api.ts';
import {type Fetched, fetchAdvisories} from './fetch-advisories.ts';

export interface FetchedScores {
  /** The documents; one without a score has that of its alias. */
  readonly documents: readonly Fetched[];
  /** What was fetched for the scores. */
  readonly aliases: readonly Fetched[];
}

/** Databases that score: GitHub's, and NVD's by CVE id. The first one that has a score counts. */
const SCORING = [/^GHSA-/, /^CVE-/];

/** Asks for the aliases of documents without a score, once each; `scored` have one elsewhere. Never rejects. */
export async function fetchScores(
  ask: AskApi,
  documents: readonly Fetched[],
  scored: ReadonlySet<string>,
): Promise<FetchedScores> {
  const known = new Map(documents.map((each) => [each.id, each]));
  const unscored = documents.filter(({id}) => !scored.has(id));
  const wanted = new Set(unscored.flatMap(scoringAliases).filter((id) => !known.has(id)));
  const aliases = await fetchAdvisories(ask, [...wanted].sort());
  for (const each of aliases) known.set(each.id, each);
  return {documents: documents.map((each) => withScore(each, known)), aliases};
}

function scoringAliases(fetched: Fetched): readonly string[] {
  if (fetched.kind !== 'document' || isScored(fetched.advisory) || fetched.advisory.withdrawn) return [];
  const {aliases} = fetched.advisory;
  return SCORING.flatMap((pattern) => aliases.filter((alias) => pattern.test(alias)));
}

function isScored({id, severity, affected}: OsvAdvisory): boolean {
  // Malware has no score and needs none.
  return id.startsWith('MAL-') || severity.length > 0 || affected.some((each) => each.severity.length > 0);
}

function withScore(fetched: Fetched, known: ReadonlyMap<string, Fetched>): Fetched {
  for (const id of scoringAliases(fetched)) {
    const alias = known.get(id);
    const severity = alias?.kind === 'document' ? severityOf(alias.advisory) : [];
    if (fetched.kind === 'document' && severity.length > 0) {
      return {...fetched, advisory: {...fetched.advisory, severity}};
    }
  }
  return fetched;
}

function severityOf({severity, affected}: OsvAdvisory): OsvAdvisory['severity'] {
  return severity.length > 0 ? severity : (affected.find((each) => each.severity.length > 0)?.severity ?? []);
}

/** Severity of a flaw: malware, then CVSS vectors, then the databases' words. */
import {SEVERITIES, type Severity, severityRank} from '../../finding/severity.ts';
import {type CvssScore, scoreCvss} from '../../formats/cvss/score.ts';
import {severityWordToSeverity} from '../../formats/osv/severity-word.ts';
import type {AdvisoryRecord} from '../advisory.ts';
import type {Rating} from './flaw.ts';

/** What a flaw counts as that nobody has rated. */
const UNRATED: Severity = 'medium';

/** Rating of the advisories of one flaw; the worst counts where they disagree. */
export function rate(records: readonly AdvisoryRecord[]): Rating {
  if (records.some(({malicious}) => malicious)) return {severity: 'critical', source: 'malicious'};
  const rating = rateByVector(records) ?? rateByWord(records) ?? {severity: UNRATED, source: 'none'};
  return records.some(({knownExploited}) => knownExploited) ? {...rating, severity: raise(rating.severity)} : rating;
}

function rateByVector(records: readonly AdvisoryRecord[]): Rating | undefined {
  const [worst] = records
    .flatMap((record) => newestScore(record))
    .sort((left, right) => right.scored.score - left.scored.score);
  if (worst === undefined) return undefined;
  const {vector, scored} = worst;
  return {severity: scored.severity, source: 'vector', vector, score: scored.score};
}

/** An advisory with vectors of several CVSS versions is rated by the newest. */
function newestScore({vectors}: AdvisoryRecord): {vector: string; scored: CvssScore}[] {
  return vectors
    .flatMap((vector) => {
      const scored = scoreCvss(vector);
      return scored === undefined ? [] : [{vector, scored}];
    })
    .sort((left, right) => Number(right.scored.version) - Number(left.scored.version))
    .slice(0, 1);
}

function rateByWord(records: readonly AdvisoryRecord[]): Rating | undefined {
  const severities = records.flatMap(({severityWord}) => {
    const severity = severityWord === undefined ? undefined : severityWordToSeverity(severityWord);
    return severity === undefined ? [] : [severity];
  });
  const [worst] = severities.sort((left, right) => severityRank(right) - severityRank(left));
  return worst === undefined ? undefined : {severity: worst, source: 'word'};
}

function raise(severity: Severity): Severity {
  return SEVERITIES[severityRank(severity) + 1] ?? severity;
}

/**
 * Streams of RPM modules: a release of the distribution has several versions of one package side by side, and an advisory
 * about one says nothing of the others. https://docs.fedoraproject.org/en-US/modularity/
 */
import type {AdvisoryRecord} from '../../../../src/advisories/advisory.ts';

/** `18.19.1-1.module+el8.9.0+21387+5c1b5d0c`. */
const OF_MODULE = /\.module[+_]el/;

/**
 * False when the versions that the advisory calls fixed are those of another stream: of a module while the installed one
 * is of none, the other way round, or of a module with another major version. Advisories do not name streams.
 */
export function isOfStream(installed: string, {ranges}: Pick<AdvisoryRecord, 'ranges'>): boolean {
  const fixed = ranges.flatMap((events) => events.filter(({kind}) => kind === 'fixed').map(({version}) => version));
  return fixed.length === 0 || fixed.some((version) => areOfOneStream(installed, version));
}

function areOfOneStream(left: string, right: string): boolean {
  const [one, other] = [OF_MODULE.test(left), OF_MODULE.test(right)];
  return one === other && (!one || majorOf(left) === majorOf(right));
}

/** Without the epoch. */
function majorOf(version: string): string {
  return /^(?:\d+:)?(?<major>\d*)/.exec(version)?.groups?.major ?? '';
}

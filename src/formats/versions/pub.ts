/**
 * Pub: Semantic Versioning, but build metadata counts: `1.0.0` < `1.0.0+1` < `1.0.0+2`.
 * https://dart.dev/tools/pub/versioning and https://github.com/dart-lang/pub_semver#semantics
 */
import {type CompareVersions, compareParsed, type Order} from './comparison.ts';
import {compareIdentifiers, compareSemanticVersions, parseSemver, type SemanticVersion} from './semver.ts';

/** Order of two Pub versions. */
export const comparePub: CompareVersions = compareParsed(parseSemver, compareWithBuild);

function compareWithBuild(left: SemanticVersion, right: SemanticVersion): Order {
  const order = compareSemanticVersions(left, right);
  return order === 0 ? compareIdentifiers(left.build, right.build) : order;
}

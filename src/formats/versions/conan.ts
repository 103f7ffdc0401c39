/**
 * ConanCenter: like Semantic Versioning, with any number of parts; numeric parts by value, others as texts.
 * https://docs.conan.io/2/tutorial/versioning/version_ranges.html
 */
export {compareSemver as compareConan} from './semver.ts';

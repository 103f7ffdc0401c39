/** npm: Semantic Versioning; a leading `v` or `=` is accepted. https://github.com/npm/node-semver#versions */
export {compareSemver as compareNpm} from './semver.ts';

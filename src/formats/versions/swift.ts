/** Swift packages: Semantic Versioning of git tags, with or without `v`. https://docs.swift.org/package-manager/ */
export {compareSemver as compareSwift} from './semver.ts';

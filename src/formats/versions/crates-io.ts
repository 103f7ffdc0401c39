/** crates.io: Semantic Versioning. https://doc.rust-lang.org/cargo/reference/manifest.html#the-version-field */
export {compareSemver as compareCrates} from './semver.ts';

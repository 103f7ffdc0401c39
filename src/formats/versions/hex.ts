/** Hex: Semantic Versioning. https://hexdocs.pm/elixir/Version.html */
export {compareSemver as compareHex} from './semver.ts';

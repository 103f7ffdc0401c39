/** Does what a manifest or lockfile asks for allow a version? By each ecosystem's own words. */
import {allowsNpm} from './allows-npm.ts';
import {type Dialect, satisfies} from './constraint.ts';

/** https://packaging.python.org/en/latest/specifications/version-specifiers/ and https://python-poetry.org/docs/dependency-specification/ */
const PYTHON: Dialect = {or: /\s*\|\|?\s*/, and: /\s*,\s*/, bare: 'exact', tilde: 'last-but-one'};
/** https://doc.rust-lang.org/cargo/reference/specifying-dependencies.html */
const CARGO: Dialect = {and: /\s*,\s*/, bare: 'caret', tilde: 'last-but-one'};
/** https://getcomposer.org/doc/articles/versions.md */
const COMPOSER: Dialect = {or: /\s*\|\|?\s*/, and: /\s*,\s*|\s+/, bare: 'exact', tilde: 'last'};
/** https://guides.rubygems.org/patterns/#semantic-versioning */
const RUBY: Dialect = {and: /\s*,\s*/, bare: 'exact', tilde: 'last'};
/** https://hexdocs.pm/elixir/Version.html#module-requirements */
const HEX: Dialect = {or: /\s+or\s+/, and: /\s+and\s+/, bare: 'exact', tilde: 'last'};
/** https://dart.dev/tools/pub/dependencies#version-constraints */
const PUB: Dialect = {and: /\s+/, bare: 'exact', tilde: 'last'};

/** NuGet, Go and Maven are not here: they take the lowest version that is allowed, so a wide range helps nobody. */
const DIALECTS: Readonly<Record<string, Dialect>> = {
  PyPI: PYTHON,
  'crates.io': CARGO,
  Packagist: COMPOSER,
  RubyGems: RUBY,
  Hex: HEX,
  Pub: PUB,
};

/** Longer ones were written by nobody; ours. */
const MAX_LENGTH = 500;

/** Undefined when the requirement cannot be understood, or another one could be chosen. Never throws. */
export function allows(ecosystem: string, requirement: string, version: string): boolean | undefined {
  if (requirement.length > MAX_LENGTH) return undefined;
  if (ecosystem === 'npm') return allowsNpm(requirement, version);
  const dialect = Object.hasOwn(DIALECTS, ecosystem) ? DIALECTS[ecosystem] : undefined;
  return dialect === undefined ? undefined : satisfies({ecosystem, dialect, requirement, version});
}

/** Every kind of manifest whose lockfile can be missing; what reads it is loaded when one occurs. What `go.mod`, poms and project files ask for is exact already. */
import type {ManifestKind} from './manifest-kind.ts';

/** `bun.lockb` is binary and not read, but it is there. */
const NPM_LOCKFILES = /^(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?)$/;
const PYTHON_LOCKFILES =
  /^(?:poetry\.lock|uv\.lock|pdm\.lock|pylock(?:\.[^.]+)?\.toml|Pipfile\.lock|requirements.*\.txt)$/;
/** `requirements/base.txt`. */
function isRequirements(name: string, folder: string): boolean {
  return folder === 'requirements' && name.endsWith('.txt');
}

const GRADLE_LOCKFILES = /^(?:(?:buildscript-)?gradle\.lockfile|.*\.lockfile|verification-metadata\.xml)$/;

export const KINDS: readonly ManifestKind[] = [
  {
    ecosystem: 'npm',
    isManifest: (name) => name === 'package.json',
    isLockfile: (name) => NPM_LOCKFILES.test(name),
    sharesLockfile: true,
    lockfile: 'package-lock.json (or that of Yarn, pnpm or Bun)',
    load: async () => (await import('./json-wishes.ts')).packageJsonWishes,
  },
  {
    ecosystem: 'PyPI',
    isManifest: (name) => name === 'pyproject.toml',
    isLockfile: (name, folder) => PYTHON_LOCKFILES.test(name) || isRequirements(name, folder),
    sharesLockfile: true,
    lockfile: 'uv.lock, poetry.lock, pdm.lock or pylock.toml',
    load: async () => (await import('./toml-wishes.ts')).pyprojectWishes,
  },
  {
    ecosystem: 'PyPI',
    isManifest: (name) => name === 'Pipfile',
    isLockfile: (name) => name === 'Pipfile.lock',
    sharesLockfile: false,
    lockfile: 'Pipfile.lock',
    load: async () => (await import('./toml-wishes.ts')).pipfileWishes,
  },
  {
    ecosystem: 'crates.io',
    isManifest: (name) => name === 'Cargo.toml',
    isLockfile: (name) => name === 'Cargo.lock',
    sharesLockfile: true,
    lockfile: 'Cargo.lock',
    load: async () => (await import('./toml-wishes.ts')).cargoWishes,
  },
  {
    ecosystem: 'Packagist',
    isManifest: (name) => name === 'composer.json',
    isLockfile: (name) => name === 'composer.lock',
    sharesLockfile: false,
    lockfile: 'composer.lock',
    load: async () => (await import('./json-wishes.ts')).composerWishes,
  },
  {
    ecosystem: 'RubyGems',
    isManifest: (name) => name === 'Gemfile' || name === 'gems.rb',
    isLockfile: (name) => name === 'Gemfile.lock' || name === 'gems.locked',
    sharesLockfile: false,
    lockfile: 'Gemfile.lock',
    load: async () => (await import('./code-wishes.ts')).gemfileWishes,
  },
  {
    ecosystem: 'Pub',
    isManifest: (name) => name === 'pubspec.yaml',
    isLockfile: (name) => name === 'pubspec.lock',
    sharesLockfile: true,
    lockfile: 'pubspec.lock',
    load: async () => (await import('./yaml-wishes.ts')).pubspecWishes,
  },
  {
    ecosystem: 'Hex',
    isManifest: (name) => name === 'mix.exs',
    isLockfile: (name) => name === 'mix.lock',
    sharesLockfile: true,
    lockfile: 'mix.lock',
    load: async () => (await import('./code-wishes.ts')).mixWishes,
  },
  {
    ecosystem: 'SwiftURL',
    isManifest: (name) => name === 'Package.swift',
    isLockfile: (name) => name === 'Package.resolved',
    sharesLockfile: true,
    lockfile: 'Package.resolved',
    load: async () => (await import('./code-wishes.ts')).swiftWishes,
  },
  {
    ecosystem: 'CocoaPods',
    isManifest: (name) => name === 'Podfile',
    isLockfile: (name) => name === 'Podfile.lock',
    sharesLockfile: false,
    lockfile: 'Podfile.lock',
    load: async () => (await import('./code-wishes.ts')).podWishes,
  },
  {
    ecosystem: 'Maven',
    isManifest: (name) => name === 'build.gradle' || name === 'build.gradle.kts',
    isLockfile: (name) => GRADLE_LOCKFILES.test(name),
    sharesLockfile: true,
    lockfile: 'gradle.lockfile (dependency locking)',
    load: async () => (await import('./code-wishes.ts')).gradleWishes,
  },
];

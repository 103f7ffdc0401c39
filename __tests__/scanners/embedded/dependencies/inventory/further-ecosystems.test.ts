import {describe, expect, it} from 'vitest';
import {format as cabal} from '../../../../../scanners/embedded/dependencies/inventory/cabal-freeze/format.ts';
import {format as conan} from '../../../../../scanners/embedded/dependencies/inventory/conan-lock/format.ts';
import type {InventoryFormat} from '../../../../../scanners/embedded/dependencies/inventory/format.ts';
import {format as mix} from '../../../../../scanners/embedded/dependencies/inventory/mix-lock/format.ts';
import {format as swift} from '../../../../../scanners/embedded/dependencies/inventory/package-resolved/format.ts';
import {format as podfile} from '../../../../../scanners/embedded/dependencies/inventory/podfile-lock/format.ts';
import {format as pubspec} from '../../../../../scanners/embedded/dependencies/inventory/pubspec-lock/format.ts';
import {format as renv} from '../../../../../scanners/embedded/dependencies/inventory/renv-lock/format.ts';
import {format as stack} from '../../../../../scanners/embedded/dependencies/inventory/stack-lock/format.ts';
import {type Files, readFiles, show, showProblems} from './show-inventory.ts';

interface Row {
  readonly format: InventoryFormat;
  readonly files: Files;
  readonly components: readonly string[];
  readonly problems?: readonly string[];
}

const ROWS: Readonly<Record<string, Row>> = {
  'Package.resolved, version 1': {
    format: swift,
    files: {
      'Package.resolved': `{"object": {"pins": [
{"package": "A", "repositoryURL": "https://github.com/o/A.git", "state": {"version": "1.0.0"}},
{"package": "B", "repositoryURL": "git@github.com:o/b.git", "state": {"branch": "main", "version": null}}
]}, "version": 1}`,
      'Package.swift':
        'let package = Package(\n  dependencies: [.package(url: "https://github.com/o/a", from: "1.0.0")])\n',
    },
    components: ['github.com/o/A@1.0.0 production direct Package.resolved:2 < Package.swift:2'],
    problems: ['unknown-version Package.resolved:3'],
  },
  'Package.resolved, version 3': {
    format: swift,
    files: {
      'Package.resolved': `{"originHash": "x", "pins": [
{"identity": "a", "kind": "remoteSourceControl", "location": "https://github.com/o/a", "state": {"version": "1.0.0"}},
{"identity": "scope.name", "kind": "registry", "location": "", "state": {"version": "2.0.0"}}
], "version": 3}`,
    },
    components: [
      'github.com/o/a@1.0.0 production transitive Package.resolved:2',
      'scope.name@2.0.0 production transitive Package.resolved:3',
    ],
  },
  'conan.lock, version 1': {
    format: conan,
    files: {
      'conan.lock': `{"graph_lock": {"nodes": {
"0": {"ref": "app/1.0", "path": "conanfile.py", "requires": ["1"], "build_requires": ["3"]},
"1": {"ref": "freetype/2.12.1@user/ch#rev", "requires": ["2#rev"], "context": "host"},
"2": {"pref": "zlib/1.2.13#rev:package#rev"},
"3": {"ref": "cmake/3.2", "context": "build"}
}}, "version": "0.4"}`,
    },
    components: [
      'freetype@2.12.1 production direct conan.lock:3 -> zlib@1.2.13',
      'zlib@1.2.13 production transitive conan.lock:4',
      'cmake@3.2 development direct conan.lock:5',
    ],
  },
  'conan.lock, version 2': {
    format: conan,
    files: {
      'conan.lock': '{"version": "0.5", "requires": [\n"zlib/1.2.13#rev%1.5"],\n"build_requires": ["cmake/3.2"]}',
    },
    components: ['zlib@1.2.13 production transitive conan.lock:2', 'cmake@3.2 development transitive conan.lock:3'],
  },
  'renv.lock': {
    format: renv,
    files: {
      'renv.lock': `{"R": {"Version": "4.3"}, "Packages": {
"a": {"Package": "a", "Version": "1.0", "Source": "Repository", "Requirements": ["R", "b"]},
"b": {"Package": "b", "Version": "2.0-1", "Source": "Repository", "Imports": ["a (>= 1.0)"]},
"c": {"Package": "c", "Version": "3.0", "Source": "Bioconductor"}
}}`,
    },
    components: [
      'a@1.0 production transitive renv.lock:2 -> b@2.0-1',
      'b@2.0-1 production transitive renv.lock:3 -> a@1.0 (>= 1.0)',
      'c@3.0 production transitive renv.lock:4',
    ],
  },
  'mix.lock': {
    format: mix,
    files: {
      'mix.lock': `%{
  "ecto": {:hex, :ecto, "3.1.0", "aa", [:mix], [{:jason, "~> 1.0", [hex: :jason, repo: "hexpm", optional: true]}], "hexpm", "bb"},
  "jason": {:hex, :jason, "1.4.0", "aa", [:mix], [], "hexpm", "bb"},
  "own": {:git, "https://example.org/own.git", "abc", [tag: "v1"]},
}
`,
      'mix.exs': 'defp deps do\n[\n{:ecto, "~> 3.0"},\n# {:jason, "~> 0"},\n]\n',
    },
    components: [
      'ecto@3.1.0 production direct mix.lock:2 < mix.exs:3 -> jason@1.4.0 (~> 1.0)',
      'jason@1.4.0 production transitive mix.lock:3',
    ],
    problems: ['unknown-version mix.lock:4'],
  },
  'cabal.project.freeze': {
    format: cabal,
    files: {
      'cabal.project.freeze':
        'active-repositories: hackage.haskell.org:merge\nconstraints: any.aeson ==2.1.0.0,\n             aeson +ordered-keymap,\n             any.base ==4.17\nindex-state: hackage.haskell.org 2024-01-01T00:00:00Z\n',
    },
    components: [
      'aeson@2.1.0.0 production transitive cabal.project.freeze:2',
      'base@4.17 production transitive cabal.project.freeze:4',
    ],
  },
  'stack.yaml.lock': {
    format: stack,
    files: {
      'stack.yaml.lock': `packages:
- completed:
    hackage: acme-missiles-0.3@sha256:00,613
    pantry-tree:
      size: 226
  original:
    hackage: acme-missiles-0.3
- completed:
    git: https://example.org/x.git
    name: from-git
    version: 0.1.1
snapshots: []
`,
    },
    components: [
      'acme-missiles@0.3 production direct stack.yaml.lock:2',
      'from-git@0.1.1 production direct stack.yaml.lock:8',
    ],
  },
  'Podfile.lock': {
    format: podfile,
    files: {
      'Podfile.lock': `PODS:
  - A (1.0):
    - B/Core (~> 2)
  - B/Core (2.1)
  - "C+X/Sub (3.0)"

DEPENDENCIES:
  - A (from \`https://example.org/a\`)
  - "C+X/Sub"

PODFILE CHECKSUM: 00
COCOAPODS: 1.15.2
`,
      Podfile: "target 'App' do\n  pod 'A', '~> 1'\nend\n",
    },
    components: [
      'A@1.0 production direct Podfile.lock:2 < Podfile:2 -> B@2.1 (~> 2)',
      'B@2.1 production transitive Podfile.lock:4',
      'C+X@3.0 production direct Podfile.lock:5',
    ],
  },
  'pubspec.lock': {
    format: pubspec,
    files: {
      'pubspec.lock': `# Generated by pub
packages:
  http:
    dependency: "direct main"
    description:
      name: http
    source: hosted
    version: "1.10"
  lints:
    dependency: "direct dev"
    source: hosted
    version: "3.0.0"
  path:
    dependency: transitive
    source: hosted
    version: "1.9.0"
  flutter:
    dependency: "direct main"
    source: sdk
    version: "0.0.0"
sdks:
  dart: ">=3.0.0"
`,
      'pubspec.yaml': 'name: app\ndependencies:\n  http: ^1.0.0\n',
    },
    components: [
      'http@1.10 production direct pubspec.lock:3 < pubspec.yaml:3',
      'lints@3.0.0 development direct pubspec.lock:9',
      'path@1.9.0 production transitive pubspec.lock:13',
    ],
  },
};

describe('what each lockfile says', () => {
  it.each(Object.entries(ROWS))('%s', (_, {format, files, components, problems = []}) => {
    const inventory = readFiles(format, files);
    expect(show(inventory)).toEqual(components);
    expect(showProblems(inventory)).toEqual(problems);
  });
});

describe('what is none of a lockfile', () => {
  it.each([
    [swift, 'Package.resolved', '{}', 1],
    [swift, 'Package.resolved', '{"pins": [{}]}', 1],
    [conan, 'conan.lock', '{}', 1],
    [conan, 'conan.lock', '{"requires": ["zlib"]}', 1],
    [conan, 'conan.lock', '{"requires": ["../x"]}', 1],
    [renv, 'renv.lock', '{}', 1],
    [renv, 'renv.lock', '{"Packages": {"a": {}}}', 1],
    [mix, 'mix.lock', '%{\n  "a": {:hex, :a, "1.0\n}', 2],
    [mix, 'mix.lock', '%{', 1],
    [cabal, 'cabal.project.freeze', 'constraints: any.a >=1', 1],
    [stack, 'stack.yaml.lock', 'x: 1', 1],
    [stack, 'stack.yaml.lock', 'packages:\n- completed:\n    hackage: nothing', 2],
    [podfile, 'Podfile.lock', 'hello', 1],
    [podfile, 'Podfile.lock', 'PODS:\n  - A', 2],
    [podfile, 'Podfile.lock', 'PODS:\n  - A (1', 2],
    [pubspec, 'pubspec.lock', 'packages:\n  a:\n    source: hosted', 2],
    [pubspec, 'pubspec.lock', '', 1],
  ])('%# is refused', (format, path, text, line) => {
    expect(showProblems(readFiles(format, {[path]: text}))).toEqual([`unreadable ${path}:${line}`]);
  });
});

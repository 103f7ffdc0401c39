import {describe, expect, it} from 'vitest';
import {format as catalog} from '../../../../../scanners/embedded/dependencies/inventory/gradle-catalog/format.ts';
import {format as lockfile} from '../../../../../scanners/embedded/dependencies/inventory/gradle-lockfile/format.ts';
import {format as verification} from '../../../../../scanners/embedded/dependencies/inventory/gradle-verification/format.ts';
import {readFiles, show, showProblems} from './show-inventory.ts';

describe('gradle.lockfile', () => {
  it('takes scopes from configurations and direct modules from the build script', () => {
    const inventory = readFiles(lockfile, {
      'app/gradle.lockfile': [
        '# This is a Gradle generated file',
        'org.a:a:1.0=compileClasspath,runtimeClasspath,testCompileClasspath',
        'org.b:b:2.0=testCompileClasspath,testRuntimeClasspath',
        'org.c:c:3.0=annotationProcessor,testAnnotationProcessor',
        'empty=kapt',
      ].join('\r\n'),
      'app/build.gradle.kts': 'dependencies {\n  implementation("org.a:a:1.0")\n}\n',
    });
    expect(show(inventory)).toEqual([
      'org.a:a@1.0 production direct app/gradle.lockfile:2 < app/build.gradle.kts:2',
      'org.b:b@2.0 test transitive app/gradle.lockfile:3',
      'org.c:c@3.0 development transitive app/gradle.lockfile:4',
    ]);
    expect(inventory.problems).toEqual([]);
  });

  it.each([
    ['buildscript-gradle.lockfile', 'org.a:a:1.0=classpath', 'development'],
    ['gradle/dependency-locks/testCompileClasspath.lockfile', 'org.a:a:1.0', 'test'],
    ['gradle/dependency-locks/runtimeClasspath.lockfile', 'org.a:a:1.0', 'production'],
  ])('knows the scope of all modules of %s', (path, text, scope) => {
    expect(readFiles(lockfile, {[path]: text}).components.map((each) => each.scope)).toEqual([scope]);
  });

  it.each(['org.a:a', 'org.a:../a:1.0=x', 'org.a:a:1 0=x', '{}'])('tells of the line %s', (line) => {
    expect(showProblems(readFiles(lockfile, {'gradle.lockfile': `#\n${line}\n`}))).toEqual([
      'unreadable gradle.lockfile:2',
    ]);
  });
});

describe('verification-metadata.xml', () => {
  const path = 'gradle/verification-metadata.xml';

  it('lists every component', () => {
    const text = `<?xml version="1.0"?>
<verification-metadata xmlns="https://schema.gradle.org/dependency-verification"><components>
<component group="org.a" name="a" version="1.0"><artifact name="a-1.0.jar"/></component>
<component group="org.b" name="b" version="2.0"/>
</components></verification-metadata>`;
    expect(show(readFiles(verification, {[path]: text}))).toEqual([
      `org.a:a@1.0 production transitive ${path}:3`,
      `org.b:b@2.0 production transitive ${path}:4`,
    ]);
  });

  it.each(['<verification-metadata><components><component/></components></verification-metadata>', '<x/>', '<x'])(
    'refuses %s',
    (text) => expect(showProblems(readFiles(verification, {[path]: text}))).toEqual([`unreadable ${path}:1`]),
  );
});

describe('libs.versions.toml', () => {
  const path = 'gradle/libs.versions.toml';

  it('reads all ways to write libraries and plugins', () => {
    const text = `[versions]
a = "1.0"
rich = { strictly = "[2.0,3.0)", prefer = "2.5" }
exact = { require = "4.0" }
[libraries]
a = { module = "org.a:a", version.ref = "a" }
b = "org.b:b:2.0"
c = { group = "org.c", name = "c", version = "3.0" }
d = { module = "org.d:d", version.ref = "exact" }
e = { module = "org.e:e", version.ref = "rich" }
f = { module = "org.f:f" }
[plugins]
p = { id = "org.p", version = "5.0" }
q = "org.q:6.0"
`;
    const inventory = readFiles(catalog, {[path]: text});
    expect(show(inventory)).toEqual(
      [
        ['org.a:a@1.0 production', 6],
        ['org.b:b@2.0 production', 7],
        ['org.c:c@3.0 production', 8],
        ['org.d:d@4.0 production', 9],
        ['org.p:org.p.gradle.plugin@5.0 development', 13],
        ['org.q:org.q.gradle.plugin@6.0 development', 14],
      ].map(([what, line]) => `${what} direct ${path}:${line} < ${path}:${line}`),
    );
    expect(showProblems(inventory)).toEqual([`unknown-version ${path}:10`, `unknown-version ${path}:11`]);
  });

  it.each(['a = "x"', 'a = { name = "x" }', 'a = { module = "x:y", version.ref = "none" }', 'a = ['])(
    'refuses %s',
    (line) => {
      expect(readFiles(catalog, {[path]: `[libraries]\n${line}\n`}).problems.map(({kind}) => kind)).toEqual([
        'unreadable',
      ]);
    },
  );
});

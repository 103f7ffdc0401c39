import {describe, expect, it} from 'vitest';
import {goProgram, oldGoProgram, rustProgram} from '../../../../support/images/elf.ts';
import type {LayerContents} from '../../../../support/images/image-of.ts';
import {inventoryOf} from '../../../../support/images/inventory-of.ts';
import {rpmHeader, sqliteDatabase} from '../../../../support/images/rpm-database.ts';
import {zipOf} from '../../../../support/images/zip.ts';

const pom = (group: string, artifact: string, version: string) =>
  `#Generated\nversion=${version}\ngroupId=${group}\nartifactId=${artifact}\n`;
const jarOf = (group: string, artifact: string, version: string) =>
  zipOf({[`META-INF/maven/${group}/${artifact}/pom.properties`]: pom(group, artifact, version)});

const GO_MODULES = [
  'path\texample.org/orders',
  'mod\texample.org/orders\t(devel)\t',
  'dep\tgolang.org/x/net\tv0.17.0\th1:x',
  'dep\texample.org/old\tv1.0.0',
  '=>\texample.org/new\tv1.2.0\th1:y',
  'dep\texample.org/local\tv0.0.0',
  '=>\t./local\t\t',
  'build\tCGO_ENABLED=0',
  '',
].join('\n');

const found: readonly (readonly [string, LayerContents, readonly string[]])[] = [
  [
    'npm packages, scoped and nested ones too',
    {
      'app/node_modules/lodash/package.json': '{"name": "lodash", "version": "4.17.20", "license": "MIT"}',
      'app/node_modules/@scope/a/package.json': '{"name": "@scope/a", "version": "1.0.0"}',
      'app/node_modules/a/node_modules/b/package.json': '{"name": "b", "version": "2.0.0", "license": {"type": "MIT"}}',
      // The program itself, and a folder of a package.
      'app/package.json': '{"name": "app", "version": "1.0.0"}',
      'app/node_modules/a/dist/esm/package.json': '{"name": "no", "version": "1.0.0"}',
      'app/node_modules/c/package.json': '{"type": "module"}',
    },
    ['pkg:npm/%40scope/a@1.0.0', 'pkg:npm/b@2.0.0', 'pkg:npm/lodash@4.17.20'],
  ],
  [
    'Python packages in all forms of metadata',
    {
      'usr/lib/python3/site-packages/Jinja2-3.1.2.dist-info/METADATA':
        'Metadata-Version: 2.1\nName: Jinja2\nVersion: 3.1.2\n\nName: not-this\n',
      'srv/PyYAML-5.3.egg-info': 'Metadata-Version: 1.1\nName: PyYAML\nVersion: 5.3\n',
      'srv/six.egg-info/PKG-INFO': 'Name: six\nVersion: 1.15.0\r\n',
      'srv/x.egg/EGG-INFO/PKG-INFO': 'Name: x\nVersion: 1\n',
    },
    ['pkg:pypi/jinja2@3.1.2', 'pkg:pypi/pyyaml@5.3', 'pkg:pypi/six@1.15.0', 'pkg:pypi/x@1'],
  ],
  [
    'gems',
    {
      'usr/lib/ruby/gems/3.1.0/specifications/rack-2.2.3.gemspec':
        '# stub: rack 2.2.3 ruby lib\nGem::Specification.new do |s|\n  s.name = "rack".freeze\n  s.version = "2.2.3"\nend\n',
      'usr/lib/ruby/gems/3.1.0/specifications/default/json-2.6.1.gemspec':
        'Gem::Specification.new do |spec|\n  spec.name = \'json\'\n  spec.version = Gem::Version.new("2.6.1")\nend\n',
    },
    ['pkg:gem/json@2.6.1', 'pkg:gem/rack@2.2.3'],
  ],
  [
    'Composer, both forms',
    {
      'a/vendor/composer/installed.json':
        '{"packages": [{"name": "symfony/http-kernel", "version": "v4.4.0"}], "dev": false}',
      'b/vendor/composer/installed.json': '[{"name": "monolog/monolog", "version": "1.0.0"}]',
    },
    ['pkg:composer/monolog/monolog@1.0.0', 'pkg:composer/symfony/http-kernel@v4.4.0'],
  ],
  [
    '.NET libraries, without the program itself',
    {
      'app/orders.deps.json':
        '{"libraries": {"orders/1.0.0": {"type": "project"}, "Newtonsoft.Json/12.0.1": {"type": "package"}, "runtimepack.Microsoft.NETCore.App.Runtime.linux-x64/8.0.1": {"type": "runtimepack"}}}',
    },
    ['pkg:nuget/Microsoft.NETCore.App.Runtime.linux-x64@8.0.1', 'pkg:nuget/Newtonsoft.Json@12.0.1'],
  ],
  [
    'Go programs: release, modules and what replaced them',
    {'usr/bin/orders': goProgram('go1.21.3', GO_MODULES)},
    ['pkg:golang/example.org/new@1.2.0', 'pkg:golang/golang.org/x/net@0.17.0', 'pkg:golang/stdlib@1.21.3'],
  ],
  [
    'Go programs from before 1.18',
    {'usr/bin/orders': oldGoProgram('go1.17.13', GO_MODULES)},
    ['pkg:golang/example.org/new@1.2.0', 'pkg:golang/golang.org/x/net@0.17.0', 'pkg:golang/stdlib@1.17.13'],
  ],
  [
    'Rust programs of cargo-auditable, without what only builds them',
    {
      'usr/bin/shop': rustProgram([
        {name: 'shop', version: '0.1.0', source: 'local', root: true, dependencies: [1]},
        {name: 'time', version: '0.1.43', source: 'crates.io'},
        {name: 'cc', version: '1.0.0', source: 'crates.io', kind: 'build'},
        {name: 'fork', version: '1.0.0', source: 'git'},
      ]),
    },
    ['pkg:cargo/time@0.1.43'],
  ],
  [
    'Java: what Maven wrote, merged archives too',
    {
      'app/log4j-core.jar': jarOf('org.apache.logging.log4j', 'log4j-core', '2.14.1'),
      'app/all.jar': zipOf({
        'META-INF/maven/a.b/one/pom.properties': pom('a.b', 'one', '1.0'),
        'META-INF/maven/a.b/two/pom.properties': pom('a.b', 'two', '2.0'),
      }),
    },
    ['pkg:maven/a.b/one@1.0', 'pkg:maven/a.b/two@2.0', 'pkg:maven/org.apache.logging.log4j/log4j-core@2.14.1'],
  ],
  [
    'Java: manifest and name of the file',
    {
      'app/commons-lang3-3.12.0.jar': zipOf({
        'META-INF/MANIFEST.MF':
          'Manifest-Version: 1.0\r\nBundle-SymbolicName: org.apache.commons.la\r\n ng3\r\n\r\nName: x\r\n',
      }),
      'app/guava-31.1-jre.jar': zipOf({'META-INF/MANIFEST.MF': 'Implementation-Vendor-Id: com.google.guava\n'}),
    },
    ['pkg:maven/com.google.guava/guava@31.1-jre', 'pkg:maven/org.apache.commons/commons-lang3@3.12.0'],
  ],
  [
    'Java: widely used archives that say nothing',
    {
      'app/all.jar': zipOf({
        'BOOT-INF/lib/spring-core-5.3.17.jar': zipOf({'x.class': ''}),
        'BOOT-INF/lib/spring-security-web-5.6.2.jar': zipOf({'x.class': ''}),
        'BOOT-INF/lib/tomcat-embed-core-9.0.60.jar': zipOf({'x.class': ''}),
      }),
    },
    [
      'pkg:maven/org.apache.tomcat.embed/tomcat-embed-core@9.0.60',
      'pkg:maven/org.springframework.security/spring-security-web@5.6.2',
      'pkg:maven/org.springframework/spring-core@5.3.17',
    ],
  ],
  [
    'bills of materials',
    {
      'opt/bitnami/node/.spdx-node.spdx':
        '{"spdxVersion": "SPDX-2.3", "packages": [{"externalRefs": [{"referenceType": "purl", "referenceLocator": "pkg:npm/a@1.0.0"}]}]}',
      'app/bom.json':
        '{"bomFormat": "CycloneDX", "components": [{"purl": "pkg:pypi/b", "version": "2.0", "components": [{"purl": "pkg:npm/c@3.0.0"}]}]}',
      'app/other/bom.json': '{"anything": true}',
    },
    ['pkg:npm/a@1.0.0', 'pkg:npm/c@3.0.0', 'pkg:pypi/b@2.0'],
  ],
];

describe('packages of languages', () => {
  it.each(found)('%s', async (_, layer, expected) => {
    const {components, notes} = await inventoryOf(layer);
    expect(components.map(({purl}) => purl)).toEqual(expected);
    expect(notes).toEqual([]);
  });

  it('are found in archives inside of archives, with the way to them', async () => {
    const inner = jarOf('org.springframework', 'spring-core', '5.3.17');
    const war = zipOf({'WEB-INF/lib/spring-core-5.3.17.jar': inner});
    const {components} = await inventoryOf({'app/all.ear': zipOf({'shop.war': war, 'BOOT-INF/lib/other.txt': 'x'})});
    expect(components.map(({name, path}) => [name, path])).toEqual([
      ['org.springframework:spring-core', 'app/all.ear!/shop.war!/WEB-INF/lib/spring-core-5.3.17.jar'],
    ]);
  });

  it('are one component for a version, with all its places, from the layer that had it first', async () => {
    const lodash = '{"name": "lodash", "version": "4.17.20"}';
    const {components} = await inventoryOf(
      {'b/node_modules/lodash/package.json': lodash},
      {'a/node_modules/lodash/package.json': lodash},
    );
    expect(components).toMatchObject([
      {layer: 0, path: 'b/node_modules/lodash/package.json', otherPaths: ['a/node_modules/lodash/package.json']},
    ]);
  });

  it.each([
    ['dpkg', {'var/lib/dpkg/info/python3-yaml.list': '/.\n/lib/python3/PyYAML-6.0.egg-info\n/usr/bin/tool\n'}],
    [
      'distroless',
      {
        'var/lib/dpkg/status.d/python3-yaml.md5sums': `${'0'.repeat(32)}  usr/lib/python3/PyYAML-6.0.egg-info\n${'0'.repeat(32)}  usr/bin/tool\n`,
      },
    ],
    [
      'apk',
      {'lib/apk/db/installed': 'P:py3-yaml\nV:6.0-r1\nF:usr/lib/python3\nR:PyYAML-6.0.egg-info\nF:usr/bin\nR:tool\n\n'},
    ],
    [
      'rpm',
      {
        'var/lib/rpm/rpmdb.sqlite': sqliteDatabase([
          rpmHeader({
            name: 'python3-yaml',
            version: '6.0',
            release: '1',
            files: ['/usr/lib/python3/PyYAML-6.0.egg-info', '/usr/bin/tool'],
          }),
        ]),
      },
    ],
  ])('that %s brought are those of the distribution', async (_, database) => {
    const {components} = await inventoryOf({
      ...database,
      'usr/lib/python3/PyYAML-6.0.egg-info': 'Name: PyYAML\nVersion: 6.0\n',
      'usr/bin/tool': goProgram('go1.21.3', GO_MODULES),
      'usr/local/lib/python3/PyYAML-5.0.egg-info': 'Name: PyYAML\nVersion: 5.0\n',
    });
    const languages = components.filter(({purl}) => !/^pkg:(?:apk|rpm)\//.test(purl));
    expect(languages.map(({purl}) => purl)).toEqual(['pkg:pypi/pyyaml@5.0']);
  });
});

describe('what is not known is named', () => {
  it('archives without Maven coordinates, by their checksums', async () => {
    const unknown = zipOf({'x.class': ''});
    const {components, notes} = await inventoryOf({
      'app/all.war': zipOf({'WEB-INF/lib/acme-1.0.jar': unknown, 'WEB-INF/lib/own.jar': unknown}),
      'app/program.jar': unknown,
    });
    expect(components).toMatchObject([{name: 'acme:acme', version: '1.0', isGuessed: true}]);
    expect(notes.map(({text}) => text)).toEqual([
      expect.stringMatching(
        /^app\/all\.war: WEB-INF\/lib\/own\.jar does not say which Maven package it is \(SHA-1 [0-9a-f]{40}\)$/,
      ),
      expect.stringMatching(
        /^app\/all\.war: WEB-INF\/lib\/acme-1\.0\.jar does not say of which group it is \(SHA-1 [0-9a-f]{40}\)$/,
      ),
    ]);
  });

  it('a program of no release of Go', async () => {
    const {components, notes} = await inventoryOf({'bin/x': goProgram('devel go1.23-abcdef', GO_MODULES)});
    expect(components).toHaveLength(2);
    expect(notes.map(({text}) => text)).toEqual(['bin/x: Go "devel go1.23-abcdef" built it, which is no release']);
  });

  it('components of a bill of materials without package URL', async () => {
    const {notes} = await inventoryOf({
      'x.cdx.json':
        '{"bomFormat": "CycloneDX", "components": [{"purl": "pkg:deb/debian/bash@5"}, {"purl": "pkg:npm/a@1.0.0"}]}',
    });
    expect(notes.map(({text}) => text)).toEqual([
      'x.cdx.json: 1 of its 2 components have no package URL of a language',
    ]);
  });

  it('names and versions that are none', async () => {
    const {components, notes} = await inventoryOf({
      'a/node_modules/x/package.json': '{"name": "x\\u001b[31m", "version": "1.0.0"}',
    });
    expect(components).toEqual([]);
    expect(notes.map(({text}) => text)).toEqual([
      'a/node_modules/x/package.json: 1 package has a name or version that is none',
    ]);
  });
});

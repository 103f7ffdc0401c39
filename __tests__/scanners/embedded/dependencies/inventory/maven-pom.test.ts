import {describe, expect, it} from 'vitest';
import {format} from '../../../../../scanners/embedded/dependencies/inventory/maven-pom/format.ts';
import {readFiles, show, showProblems} from './show-inventory.ts';

const PARENT = `<project>
  <groupId>org.shop</groupId><artifactId>parent</artifactId><version>1.0</version>
  <properties><log.version>2.17.1</log.version><base>9</base><web>\${base}.1</web></properties>
  <dependencyManagement><dependencies>
    <dependency><groupId>org.web</groupId><artifactId>web</artifactId><version>\${web}</version></dependency>
    <dependency><groupId>org.shop</groupId><artifactId>bom</artifactId><version>1.0</version><type>pom</type><scope>import</scope></dependency>
  </dependencies></dependencyManagement>
</project>`;

const BOM = `<project>
  <groupId>org.shop</groupId><artifactId>bom</artifactId><version>1.0</version>
  <dependencyManagement><dependencies>
    <dependency><groupId>org.test</groupId><artifactId>test</artifactId><version>5</version><scope>test</scope></dependency>
  </dependencies></dependencyManagement>
</project>`;

const CHILD = `<?xml version="1.0"?>
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <parent><groupId>org.shop</groupId><artifactId>parent</artifactId><version>1.0</version></parent>
  <artifactId>svc</artifactId>
  <dependencies>
    <dependency><groupId>org.log</groupId><artifactId>log</artifactId><version>\${log.version}</version></dependency>
    <dependency><groupId>org.web</groupId><artifactId>web</artifactId></dependency>
    <dependency><groupId>org.test</groupId><artifactId>test</artifactId></dependency>
    <dependency><groupId>org.shop</groupId><artifactId>lib</artifactId><version>\${project.version}</version></dependency>
  </dependencies>
  <profiles><profile><dependencies>
    <dependency><groupId>org.opt</groupId><artifactId>opt</artifactId><version>[3.1]</version><optional>true</optional></dependency>
  </dependencies></profile></profiles>
</project>`;

const LIB = CHILD.replace('svc', 'lib');
const files = {'svc/pom.xml': CHILD, 'pom.xml': PARENT, 'bom/pom.xml': BOM, 'lib/pom.xml': LIB};

function project(content: string): string {
  return `<project>\n<groupId>g</groupId><artifactId>a</artifactId><version>1</version>\n${content}\n</project>`;
}

function dependency(version: string): string {
  return `<dependencies><dependency><groupId>x</groupId><artifactId>y</artifactId>${version}</dependency></dependencies>`;
}

describe('pom.xml', () => {
  it('resolves versions through parent, properties, management, imported BOM and profiles; modules are own code', () => {
    const inventory = readFiles(format, files);
    expect(show(inventory)).toEqual([
      'org.log:log@2.17.1 production direct svc/pom.xml:6 < svc/pom.xml:6',
      'org.web:web@9.1 production direct svc/pom.xml:7 < svc/pom.xml:7',
      'org.test:test@5 test direct svc/pom.xml:8 < svc/pom.xml:8',
      'org.opt:opt@3.1 optional direct svc/pom.xml:12 < svc/pom.xml:12',
    ]);
    expect(inventory.problems).toEqual([]);
  });

  it('says what a parent outside the repository hides', () => {
    const inventory = readFiles(format, {'svc/pom.xml': CHILD});
    expect(show(inventory)).toHaveLength(2);
    expect(showProblems(inventory)).toEqual([
      'unknown-parent svc/pom.xml:3',
      'unknown-version svc/pom.xml:6',
      'unknown-version svc/pom.xml:7',
      'unknown-version svc/pom.xml:8',
    ]);
  });

  it.each(['[1,2)', 'LATEST', '${none}', '${loop}', '${big9}'])('does not guess the version %s', (version) => {
    const big = Array.from(
      {length: 10},
      (_, n) => `<big${n}>${n === 0 ? 'x' : `\${big${n - 1}}`.repeat(20)}</big${n}>`,
    );
    const properties = `<properties><loop>\${loop}</loop>${big.join('')}</properties>`;
    const text = project(`${dependency(`<version>${version}</version>`)}${properties}`);
    expect(showProblems(readFiles(format, {'pom.xml': text}))).toEqual(['unknown-version pom.xml:3']);
  });

  it('follows BOMs that import each other many times only once', () => {
    const bom = (level: number) => {
      const imports = Array.from({length: 10}, (_, n) => [`b${(level + 1) % 10}-${n}`, n] as const).map(
        ([name]) =>
          `<dependency><groupId>g</groupId><artifactId>${name}</artifactId><version>1</version><type>pom</type><scope>import</scope></dependency>`,
      );
      return imports.join('');
    };
    const entries = Array.from({length: 10}, (_, level) =>
      Array.from({length: 10}, (_, n) => [
        `${level}/${n}/pom.xml`,
        `<project><groupId>g</groupId><artifactId>b${level}-${n}</artifactId><version>1</version><dependencyManagement><dependencies>${bom(level)}</dependencies></dependencyManagement></project>`,
      ]),
    ).flat();
    expect(readFiles(format, Object.fromEntries(entries)).components).toEqual([]);
  });

  it('survives parents in a circle', () => {
    const pom = (name: string, parent: string) =>
      `<project><parent><groupId>g</groupId><artifactId>${parent}</artifactId><version>1</version></parent><artifactId>${name}</artifactId></project>`;
    const inventory = readFiles(format, {'a/pom.xml': pom('a', 'b'), 'b/pom.xml': pom('b', 'a')});
    expect(showProblems(inventory)).toEqual(['unknown-parent b/pom.xml:1']);
  });

  it.each([
    ['an entity bomb', '<!DOCTYPE p [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>\n<project>&b;</project>', 1],
    ['an external entity', '<!DOCTYPE p [<!ENTITY a SYSTEM "file:///etc/passwd">]>\n<project>&a;</project>', 1],
    ['an external DTD', '<!DOCTYPE p SYSTEM "http://example.org/x.dtd">\n<project/>', 1],
    ['an undeclared entity', '<project>\n&a;</project>', 2],
    ['deep nesting', '<project>'.repeat(100_000), 1],
    ['text that ends early', '<project>\n<dependencies>', 2],
    ['another root', '<html/>', 1],
    ['a dependency without name', project('<dependencies><dependency/></dependencies>'), 3],
    ['a name that climbs', project(dependency('<version>1</version>').replace('>y<', '>../y<')), 3],
  ])('refuses %s', (_, text, line) => {
    expect(showProblems(readFiles(format, {'pom.xml': text}))).toEqual([`unreadable pom.xml:${line}`]);
  });
});

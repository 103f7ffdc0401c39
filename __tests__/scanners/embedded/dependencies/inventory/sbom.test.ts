import {describe, expect, it} from 'vitest';
import {format as cyclonedx} from '../../../../../scanners/embedded/dependencies/inventory/sbom-cyclonedx/format.ts';
import {format as spdx} from '../../../../../scanners/embedded/dependencies/inventory/sbom-spdx/format.ts';
import {readFiles, show, showProblems} from './show-inventory.ts';

describe('CycloneDX documents', () => {
  it('are components by purl with scopes, licences and the graph', () => {
    const text = `{"bomFormat": "CycloneDX", "specVersion": "1.6",
"metadata": {"component": {"bom-ref": "app", "name": "app"}},
"components": [
{"bom-ref": "a", "name": "a", "purl": "pkg:npm/%40s/a@1.0.0", "licenses": [{"license": {"id": "MIT"}}],
"components": [
{"bom-ref": "b", "name": "b", "version": "2.0", "purl": "pkg:maven/org.b/b", "scope": "excluded"}]},
{"bom-ref": "c", "name": "c", "purl": "pkg:golang/github.com/o/c@v3.0.0"},
{"name": "libc", "purl": "pkg:deb/debian/libc6@2.36"},
{"name": "x", "purl": "pkg:npm/x"}
],
"dependencies": [{"ref": "app", "dependsOn": ["a"]}, {"ref": "a", "dependsOn": ["b", "gone"]}]}`;
    const inventory = readFiles(cyclonedx, {'bom.json': text});
    expect(show(inventory)).toEqual([
      '@s/a@1.0.0 production direct bom.json:4 -> Maven:org.b:b@2.0',
      'org.b:b@2.0 development transitive bom.json:6',
      'github.com/o/c@3.0.0 production transitive bom.json:7',
    ]);
    expect(inventory.components[0]?.license).toBe('MIT');
    expect(showProblems(inventory)).toEqual(['unknown-version bom.json:9', 'unresolved-reference bom.json:1']);
  });
});

describe('SPDX documents', () => {
  it('are components by purl with licences and relationships', () => {
    const text = `{"spdxVersion": "SPDX-2.3", "documentDescribes": ["SPDXRef-app"],
"packages": [
{"SPDXID": "SPDXRef-app", "name": "app"},
{"SPDXID": "SPDXRef-a", "name": "a", "licenseConcluded": "NOASSERTION", "licenseDeclared": "MIT", "externalRefs": [
{"referenceType": "purl", "referenceLocator": "pkg:pypi/a@1.0"}]},
{"SPDXID": "SPDXRef-b", "name": "b", "versionInfo": "2.0", "externalRefs": [
{"referenceType": "purl", "referenceLocator": "pkg:cargo/b"}]}
],
"relationships": [
{"spdxElementId": "SPDXRef-app", "relationshipType": "DEPENDS_ON", "relatedSpdxElement": "SPDXRef-a"},
{"spdxElementId": "SPDXRef-b", "relationshipType": "DEPENDENCY_OF", "relatedSpdxElement": "SPDXRef-a"}
]}`;
    const inventory = readFiles(spdx, {'app.spdx.json': text});
    expect(show(inventory)).toEqual([
      'a@1.0 production direct app.spdx.json:4 -> crates.io:b@2.0',
      'b@2.0 production transitive app.spdx.json:6',
    ]);
    expect(inventory.components[0]?.license).toBe('MIT');
    expect(inventory.problems).toEqual([]);
  });
});

describe('what is no such document', () => {
  it.each([
    [cyclonedx, 'bom.json', '{}'],
    [cyclonedx, 'a.cdx.json', '{"bomFormat": "CycloneDX", "components": [{"purl": "no purl"}]}'],
    [cyclonedx, 'a.cdx.json', '{"bomFormat": "CycloneDX", "components": {}}'],
    [spdx, 'a.spdx.json', '{}'],
    [spdx, 'a.spdx.json', '{"spdxVersion": "SPDX-2.3", "packages": [1]}'],
  ])('%# is refused', (format, path, text) => {
    expect(showProblems(readFiles(format, {[path]: text}))).toEqual([`unreadable ${path}:1`]);
  });
});

/** Kubernetes manifests that are written as JSON. */
import {describe, expect, it} from 'vitest';
import {scanner} from '../../../../scanners/embedded/iac/scanner.ts';
import {linesOf, scanBytes, scanText} from './scan.ts';

const POD = `{
  "apiVersion": "v1",
  "kind": "Pod",
  "metadata": {"name": "agent", "namespace": "prod"},
  "spec": {
    "hostNetwork": true,
    "containers": [
      {
        "name": "agent",
        "image": "registry.example/agent:1",
        "securityContext": {
          "privileged": true
        }
      }
    ]
  }
}
`;

describe('a manifest', () => {
  it.each([
    ['k8s-host-network', 6],
    ['k8s-privileged-container', 12],
    ['k8s-memory-limit-missing', 9],
  ])('%s is found at line %i', (ruleId, line) => {
    expect(linesOf(scanText('deploy/pod.json', POD), ruleId)).toEqual([line]);
  });

  it('of a list is found, too', () => {
    const list = `{"apiVersion": "v1", "kind": "List", "items": [\n${POD}]}`;
    expect(linesOf(scanText('deploy/all.json', list), 'k8s-host-network')).toEqual([7]);
  });

  it('is found on the columns of key and value', () => {
    const found = scanText('pod.json', POD).findings.find(({ruleId}) => ruleId === 'k8s-host-network');
    expect(found?.location).toMatchObject({startLine: 6, startColumn: 5, endLine: 6, endColumn: 24});
  });

  it('has findings without fixes, which are edits of YAML', () => {
    const {findings} = scanText('pod.json', POD);
    expect(findings.length).toBeGreaterThan(3);
    expect(findings.filter(({fix}) => fix !== undefined)).toEqual([]);
  });

  it('is found where its keys are written with escapes', () => {
    const hidden = POD.replace('apiVersion', '\\u0061piVersion').replace('"kind"', '"\\u006bind"');
    expect(linesOf(scanText('pod.json', hidden), 'k8s-host-network')).toEqual([6]);
  });

  it('says the same as the same in YAML', () => {
    const rules = (path: string) =>
      scanText(path, POD).findings.map(({ruleId, location}) => [ruleId, location.startLine]);
    expect(rules('pod.json')).toEqual(rules('pod.yaml'));
  });
});

describe('other JSON', () => {
  it.each([
    [
      'a schema that has such properties',
      '{"properties": {"apiVersion": {"type": "string"}, "kind": {"type": "string"}}}',
    ],
    ['a template of Azure', '{"resources": [{"apiVersion": "2023-01-01", "kind": "StorageV2", "type": "x"}]}'],
    ['something else', '{"name": "shop", "version": "1.0.0"}'],
    ['a text that is no JSON', 'not { "at all"'],
  ])('%s has no findings and no notes', (_, text) => {
    expect(scanText('data.json', text)).toMatchObject({findings: []});
    expect(scanText('data.json', text).notes).toBeUndefined();
  });

  it.each([
    ['broken', POD.slice(0, 120), 'unparsable'],
    ['nested too deep', `{"apiVersion": "v1", "kind": "Pod", "spec": ${'['.repeat(100_000)}`, 'unparsable'],
    ['a template', `{"apiVersion": "v1", "kind": "Pod", "spec": {{ .Values.spec | toJson }}}`, 'template-skipped'],
  ])('a manifest that is %s is named', (_, text, kind) => {
    expect(scanText('pod.json', text).notes).toMatchObject([{kind}]);
  });

  it('of bytes that are no text is no manifest', () => {
    expect(scanBytes('pod.json', Uint8Array.from([0xff, 0xfe, 0, 0x7b]))).toEqual({findings: []});
  });

  it.each([
    'package.json',
    'web/package-lock.json',
    'tsconfig.build.json',
    'pod.schema.json',
    'main.tf.json',
    '.x.json',
  ])('%s is not even read', (path) => {
    expect(scanner.accepts(path)).toBe(false);
  });

  it.each(['deploy/pod.json', 'deploy/POD.JSON', 'deploy/templates/pod.json'])('%s is read', (path) => {
    expect(scanner.accepts(path)).toBe(true);
  });
});

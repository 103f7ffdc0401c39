/** Images without a version are told when nothing in the repository gives them one. */
import {expect, it} from 'vitest';
import {scanner} from '../../../../scanners/embedded/iac/scanner.ts';
import {scanText} from './scan.ts';

function linesFound(files: Readonly<Record<string, string>>): readonly string[] {
  const reports = Object.entries(files).map(([path, text]) => ({path, report: scanText(path, text)}));
  const facts = reports.flatMap(({path, report}) => (report.facts === undefined ? [] : [{path, facts: report.facts}]));
  const findings = [...reports.flatMap(({report}) => report.findings), ...(scanner.conclude?.(facts) ?? [])];
  return findings
    .filter(({ruleId}) => ruleId === 'k8s-image-untagged' || ruleId === 'k8s-image-latest')
    .map(({location}) => `${location.path}:${location.startLine}`);
}

const pod = (image: string) =>
  `apiVersion: v1\nkind: Pod\nmetadata: {name: cart}\nspec:\n  containers:\n    - name: cart\n      image: ${image}\n`;
const kustomization = (entry: string) =>
  `apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nimages:\n  - ${entry}\n`;
const skaffold = 'apiVersion: skaffold/v4\nkind: Config\nbuild:\n  artifacts:\n    - image: cart\n';

it.each([
  ['nothing names it', {'pod.yaml': pod('cart')}, ['pod.yaml:7']],
  ['latest', {'pod.yaml': pod('cart:latest')}, ['pod.yaml:7']],
  ['Skaffold builds it', {'pod.yaml': pod('cart'), 'skaffold.yaml': skaffold}, []],
  ['Skaffold builds another', {'pod.yaml': pod('orders'), 'skaffold.yaml': skaffold}, ['pod.yaml:7']],
  [
    'a kustomization gives a tag',
    {'pod.yaml': pod('a/cart'), 'k.yaml': kustomization('{name: a/cart, newTag: v1}')},
    [],
  ],
  [
    'a kustomization gives a digest',
    {'pod.yaml': pod('cart:latest'), 'k.yaml': kustomization('{name: cart, digest: sha256:a}')},
    [],
  ],
  [
    'a kustomization gives a name alone',
    {'pod.yaml': pod('cart'), 'k.yaml': kustomization('{name: cart, newName: b}')},
    ['pod.yaml:7'],
  ],
])('%s', (_name, files, lines) => {
  expect(linesFound(files)).toEqual(lines);
});

it('facts that are none are refused', () => {
  expect(() => scanner.conclude?.([{path: 'a', facts: {given: 'cart'}}])).toThrow();
});

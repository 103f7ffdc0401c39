/** The closed list of guides, and that the rules of this program keep to it. */
import {readFile} from 'node:fs/promises';
import {describe, expect, it} from 'vitest';
import {readComplianceData} from '../../../scripts/read-compliance-data.ts';
import {TOPICS} from '../../../src/report/compliance/compliance-data.generated.ts';
import {controlsOfRule} from '../../../src/report/compliance/controls-of-rule.ts';
import {findControl} from '../../../src/report/compliance/find-control.ts';
import {topicOfRule} from '../../../src/report/compliance/topic-of-rule.ts';
import {ruleCatalogue} from '../../../src/scanners.ts';
import {makeRule} from '../../support/report.ts';

const {guides, topics, derived} = await readComplianceData();
const rules = [...(await ruleCatalogue()).values()].flat();
const known = new Set(guides.flatMap(({name, controls}) => controls.map(({id}) => `${name} ${id}`)));

describe('guides', () => {
  it('are the ones that are promised, each control once', () => {
    expect(guides.map(({name}) => name)).toEqual(
      expect.arrayContaining([
        'CIS Kubernetes 1.8',
        'CIS Docker 1.6',
        'CIS AWS 3.0',
        'CIS Azure 3.0',
        'CIS Google Cloud 3.0',
        'NSA/CISA Kubernetes Hardening Guide',
        'NIST SP 800-53',
        'NIST SP 800-190',
        'NIST SP 800-204',
        'OWASP Top 10',
        'OWASP API Security Top 10',
        'OWASP CI/CD Top 10',
        'PCI DSS 4.0',
        'GDPR',
        'HIPAA',
        'SOC 2',
      ]),
    );
    expect(new Set(guides.map(({name}) => name)).size).toBe(guides.length);
    expect(known.size).toBe(guides.flatMap(({controls}) => controls).length);
  });

  it.each(guides.map((guide) => [guide.name, guide] as const))('%s has short titles and a source', (_, guide) => {
    expect(guide.controls.length).toBeGreaterThan(1);
    expect(guide.url).toMatch(/^https:\/\//);
    expect(guide.controls.filter(({title}) => title.length > 90)).toEqual([]);
  });
});

describe('rules', () => {
  it('name only controls that a guide has', () => {
    const wrong = rules.flatMap(({id, controls}) =>
      controls
        .filter(({guide, id: control}) => {
          const named = guides.find(({name}) => name === guide);
          return named === undefined || findControl(named, control) === undefined;
        })
        .map((control) => [id, control]),
    );
    expect(rules.length).toBeGreaterThan(900);
    expect(wrong).toEqual([]);
  });

  it('have a topic each, and every topic but that of images has rules', () => {
    expect(rules.filter((rule) => topicOfRule(rule) === undefined)).toEqual([]);
    const used = new Set(rules.map((rule) => topicOfRule(rule)?.id));
    expect(topics.map(({id}) => id).filter((id) => !used.has(id))).toEqual([]);
  });

  it('give evidence for a control each, but for faults that no guide speaks of', () => {
    const without = rules.filter((rule) => controlsOfRule(rule).length === 0);
    expect(without.length).toBeLessThan(rules.length / 20);
  });
});

describe('an entry that stands for several controls', () => {
  const guide = {controls: ['1.1–1.7', '2.1.1–2.26', '4.1', '6.1.1–6.1.3', 'PO.1–PO.5'].map((id) => ({id, title: id}))};
  it.each([
    ['1.1', '1.1–1.7'],
    ['1.7', '1.1–1.7'],
    ['1.8', undefined],
    ['2.1.4', '2.1.1–2.26'],
    ['2.23', '2.1.1–2.26'],
    ['2.27', undefined],
    ['4.1', '4.1'],
    ['4.10', undefined],
    ['6.1', '6.1.1–6.1.3'],
    ['6.1.3', '6.1.1–6.1.3'],
    ['6.1.4', undefined],
    ['PO.3', undefined],
    ['', undefined],
  ])('of %s is %s', (id, entry) => {
    expect(findControl(guide, id)?.id).toBe(entry);
  });
});

describe('controls that follow from what a rule is about', () => {
  it.each([
    ['by CWE', {category: 'sast', cwe: ['CWE-89'], controls: []}, 'OWASP Top 10', 'A03:2021'],
    ['by category', {category: 'secrets', cwe: [], controls: []}, 'OWASP CI/CD Top 10', 'CICD-SEC-6'],
    ['of TLS', {category: 'iac', cwe: ['CWE-319'], controls: []}, 'NIST SP 800-204', 'MS-SS-4'],
  ] as const)('%s', (_, facts, guide, id) => {
    expect(controlsOfRule(makeRule(facts))).toContainEqual({guide, id});
  });

  it('leave a guide alone that the rule speaks of itself', () => {
    const controls = [{guide: 'OWASP Top 10', id: 'A05:2021'}];
    const of = controlsOfRule(makeRule({category: 'sast', cwe: ['CWE-89'], controls}));
    expect(of.filter(({guide}) => guide === 'OWASP Top 10')).toEqual(controls);
  });

  it('has an id or more in every entry', () => {
    expect(derived.length).toBeGreaterThan(40);
    expect(derived.filter(({cwe, categories}) => cwe.length + categories.length === 0)).toEqual([]);
  });
});

describe('topics', () => {
  it.each([
    ['k8s-rbac-wildcard-verbs', 'rbac'],
    ['k8s-privileged-container', 'pod-security'],
    ['istio-mutual-tls-not-strict', 'mesh'],
    ['k8s-no-network-policy', 'network-policies'],
    ['docker-base-image-latest', 'image-trust'],
    ['wf-secret-printed', 'secrets'],
    ['wf-action-not-pinned', 'delivery'],
    ['aws-load-balancer-plain-http', 'tls'],
    ['openapi-missing-429', 'gateways'],
  ])('%s is about %s', (id, topic) => {
    expect(topicOfRule({id, category: 'iac', cwe: []})?.id).toBe(topic);
  });

  it('are decided by CWE where the id says nothing, then by category', () => {
    expect(topicOfRule({id: 'x', category: 'sast', cwe: ['CWE-778']})?.id).toBe('logging');
    expect(topicOfRule({id: 'x', category: 'dependencies', cwe: []})?.id).toBe('dependencies');
  });

  it('of the program are those of the file', () => {
    expect(TOPICS).toEqual(topics);
  });
});

it('the data says where it is from', async () => {
  const text = await readFile('src/report/compliance/derived-controls.yaml', 'utf8');
  expect(text).toContain('https://owasp.org/Top10/');
});

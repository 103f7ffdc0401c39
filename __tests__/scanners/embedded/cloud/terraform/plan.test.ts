import {describe, expect, it} from 'vitest';
import {placesOf, probeOf} from '../probe.ts';
import {scan} from '../scan.ts';

const PROBE = probeOf('probe');

interface Planned {
  readonly values?: Readonly<Record<string, unknown>>;
  readonly unknown?: Readonly<Record<string, unknown>>;
  readonly more?: Readonly<Record<string, unknown>>;
}

function plan({values = {}, unknown = {}, more = {}}: Planned): string {
  const resource = {address: 'probe.p', mode: 'managed', type: 'probe', name: 'p', values};
  return JSON.stringify(
    {
      format_version: '1.2',
      planned_values: {root_module: {resources: [resource]}},
      resource_changes: [{address: 'probe.p', change: {after_unknown: unknown}}],
      ...more,
    },
    null,
    1,
  );
}

const lineOf = (text: string, part: string) => text.slice(0, text.indexOf(part)).split('\n').length;

describe('plans', () => {
  it('are judged at their own lines', () => {
    const text = plan({values: {value: true}});
    expect(placesOf(PROBE, {'plan.json': text})).toEqual([`plan.json:${lineOf(text, '"value": true')}`]);
  });

  it.each([
    ['a value that a provider will compute', {value: true}],
    ['a value of which nothing is there yet', {value: true, other: true}],
  ])('a rule is silent about %s', (_, unknown) => {
    const negative = probeOf('probe', {validations: [{expression: "flag(self, 'value', false)", at: []}]});
    expect(placesOf(negative, {'plan.json': plan({unknown})})).toEqual([]);
    expect(placesOf(negative, {'plan.json': plan({})})).toHaveLength(1);
  });

  it('have blocks, of which parts can be unknown', () => {
    const rule = probeOf('probe', {validations: [{expression: "flag(self, 'block.0.on', true)", at: ['block.0.on']}]});
    expect(placesOf(rule, {'plan.json': plan({values: {block: [{on: false}]}})})).toHaveLength(1);
    const unknown = {block: [{on: true}]};
    expect(placesOf(rule, {'plan.json': plan({values: {block: [{}]}, unknown})})).toEqual([]);
  });

  it('show resources where the code has them', () => {
    const code = 'resource "probe" "p" {\n  other = 1\n  value = var.on\n}\nvariable "on" {}\n';
    const text = plan({values: {value: true}});
    expect(placesOf(PROBE, {'infra/main.tf': code, 'infra/plan.json': text})).toEqual(['infra/main.tf:3']);
    expect(placesOf(PROBE, {'infra/main.tf': code, 'out/plan.json': text})).toEqual(['infra/main.tf:3']);
    const twice = {'a/main.tf': code, 'b/main.tf': code, 'plan.json': text};
    expect(placesOf(PROBE, twice)).toEqual([`plan.json:${lineOf(text, '"value": true')}`]);
  });

  it('and the code say the same problem once', () => {
    const code = 'resource "probe" "p" {\n  value = true\n}\n';
    expect(placesOf(PROBE, {'main.tf': code, 'plan.json': plan({values: {value: true}})})).toEqual(['main.tf:2']);
  });

  it('show resources of modules in the code of the module', () => {
    const main = 'module "child" {\n  source = "./child"\n}\n';
    const child = 'variable "on" {}\nresource "probe" "p" {\n  value = var.on\n}\n';
    const resource = {address: 'module.child["a"].probe.p[0]', type: 'probe', name: 'p', values: {value: true}};
    const text = plan({
      more: {
        planned_values: {root_module: {child_modules: [{address: 'module.child["a"]', resources: [resource]}]}},
      },
    });
    expect(placesOf(PROBE, {'main.tf': main, 'child/main.tf': child, 'plan.json': text})).toEqual(['child/main.tf:3']);
  });

  it('know what refers to what by their configuration', () => {
    const used = probeOf('probe', {validations: [{expression: "'guard' in users", at: []}]});
    const guard = {address: 'guard.g', type: 'guard', name: 'g', values: {}};
    const own = {address: 'probe.p', type: 'probe', name: 'p', values: {}};
    const expressions = {block: [{target: {references: ['probe.p[0].id', 'probe.p']}}]};
    const more = {
      planned_values: {root_module: {resources: [own, guard]}},
      configuration: {root_module: {resources: [{address: 'guard.g', expressions}]}},
    };
    expect(placesOf(used, {'plan.json': plan({more})})).toEqual([]);
  });

  it('that hold other things than they should are survived', () => {
    const odd = [
      '{"planned_values": null, "format_version": "1"}',
      '{"planned_values": {"root_module": {"resources": [null, 1, {"values": []}]}}, "format_version": "1"}',
      '{"planned_values": {"root_module": []}, "resource_changes": {}, "format_version": "1"}',
    ];
    for (const text of odd) expect(scan({'plan.json': text}, [PROBE])).toMatchObject({findings: [], failedFiles: []});
  });
});

import {describe, expect, it} from 'vitest';
import {placesOf, probeOf} from '../probe.ts';
import {scan} from '../scan.ts';

const PROBE = probeOf('probe');

const places = (content: unknown, files: Readonly<Record<string, string>> = {}) =>
  placesOf(PROBE, {'main.tf.json': JSON.stringify(content, null, 1), ...files});

const one = (body: unknown) => ({resource: {probe: {p: body}}});

describe('the JSON syntax of Terraform', () => {
  it.each([
    ['values', one({value: true})],
    ['lists of bodies', one([{value: true}])],
    ['references', {...one({value: '${var.on}'}), variable: {on: {default: true}}}],
    ['locals', {...one({value: '${local.on}'}), locals: {on: true}}],
    ['expressions', one({value: '${1 + 1 == 2}'})],
    ['quoted texts in expressions', one({value: '${"a" == "a"}'})],
    ['count', one({count: 1, value: '${count.index == 0}'})],
    ['for_each', one({for_each: {a: true}, value: '${each.value}'})],
  ])('has %s', (_, content) => {
    expect(places(content)).toHaveLength(1);
  });

  it('says the line of the attribute', () => {
    expect(places(one({other: 1, value: true}))).toEqual(['main.tf.json:6']);
  });

  it('belongs to the module of its folder', () => {
    expect(places(one({value: '${var.on}'}), {'v.tf': 'variable "on" {\n  default = true\n}'})).toHaveLength(1);
    expect(
      placesOf(PROBE, {
        'main.tf': 'variable "on" {\n  default = false\n}\nresource "probe" "p" {\n  value = var.on\n}\n',
        'terraform.tfvars.json': '{"on": true}',
      }),
    ).toEqual(['main.tf:5']);
  });

  it.each([
    ['objects', {block: {on: false}}],
    ['lists of objects', {block: [{on: false}]}],
    ['dynamic blocks', {dynamic: {block: {for_each: [false], content: {on: '${block.value}'}}}}],
  ])('has blocks as %s', (_, body) => {
    const rule = probeOf('probe', {
      match: {target: 'resource', types: ['probe'], each: 'block'},
      validations: [{expression: "flag(item, 'on', true)", at: ['on']}],
    });
    expect(placesOf(rule, {'main.tf.json': JSON.stringify(one(body))})).toHaveLength(1);
  });

  it('keeps tags and variables as maps', () => {
    const rule = probeOf('probe', {validations: [{expression: "text(self, 'tags.a') != 'b'", at: ['tags']}]});
    expect(placesOf(rule, {'main.tf.json': JSON.stringify(one({tags: {a: 'b'}}))})).toHaveLength(1);
  });

  it.each([
    '',
    '[]',
    '"x"',
    '{"resource": 1}',
    '{"resource": {"probe": [1, null]}}',
    '{"resource": {"probe": {"p": 1}}}',
  ])('of an odd shape is survived: %s', (text) => {
    expect(scan({'main.tf.json': text}, [PROBE])).toMatchObject({findings: [], failedFiles: []});
  });
});

import {describe, expect, it} from 'vitest';
import {readRules} from '../../../../../scanners/embedded/cloud/read-rules.ts';
import {applyOffsetEdits, toOffsetEdits} from '../../../../../src/formats/text-edit/edit.ts';
import {scan} from '../scan.ts';

const rules = await readRules();
const fixing = rules.filter(({validations}) => validations.some(({fix}) => fix !== undefined));
const examples = fixing.flatMap((rule) =>
  rule.examples.bad.map(({path = 'main.tf', text}, index) => ({id: rule.id, index, path, text, rule})),
);

/** The text with all fixes of a rule, and how many findings had one. */
function fixed(path: string, text: string, rule: (typeof rules)[number]) {
  const {findings} = scan({[path]: text}, [rule]);
  const edits = findings.flatMap(({fix}) => fix?.edits ?? []);
  const placed = toOffsetEdits(text, edits);
  expect(placed, JSON.stringify(edits)).toBeDefined();
  return {text: applyOffsetEdits(text, placed ?? []), made: edits.length, found: findings.length};
}

describe('fixes', () => {
  it('are there for many rules', () => {
    expect(fixing.length).toBeGreaterThan(40);
    expect(examples.filter(({path, text, rule}) => fixed(path, text, rule).made > 0).length).toBeGreaterThan(40);
  });

  it.each(examples)('of $id leave nothing of the problem in example $index', ({path, text, rule}) => {
    const once = fixed(path, text, rule);
    const again = scan({[path]: once.text}, [rule]);
    expect(again.notes, once.text).toEqual([]);
    expect(again.findings.length, once.text).toBe(once.found - once.made);
  });

  const rule = fixing.find(({id}) => id === 'aws-database-public') ?? fixing[0];
  const apply = (path: string, text: string) => (rule === undefined ? '' : fixed(path, text, rule).text);
  const database = (value: string) => `resource "aws_db_instance" "a" {\n  publicly_accessible = ${value} # why\n}\n`;

  it.each([
    ['a flag', database('true'), database('false')],
    ['a quoted flag', database('"true"'), database('"false"')],
    ['nothing that is worked out', `${database('var.on')}variable "on" {\n  default = true\n}\n`, undefined],
    ['nothing that is put together', database('"${true}"'), undefined],
  ])('change %s', (_, text, expected) => {
    expect(apply('main.tf', text)).toBe(expected ?? text);
  });

  it.each([
    [
      't.yaml',
      'Resources:\n  A:\n    Type: AWS::RDS::DBInstance\n    Properties:\n      PubliclyAccessible: X # why\n',
    ],
    ['t.json', '{"Resources": {"A": {"Type": "AWS::RDS::DBInstance",\n"Properties": {"PubliclyAccessible": X}}}}'],
  ])('write into %s', (path, text) => {
    expect(apply(path, text.replace('X', 'true'))).toBe(text.replace('X', 'false'));
    expect(apply(path, text.replace('X', '"true"'))).toBe(text.replace('X', '"false"'));
  });

  it('come before the attributes that a block has, as deep as they are', () => {
    const key = rules.filter(({id}) => id === 'aws-key-without-rotation');
    const text = 'resource "aws_kms_key" "a" {\r\n  description = "x"\r\n}\r\n';
    const [one] = key;
    expect(one && fixed('main.tf', text, one).text).toBe(
      'resource "aws_kms_key" "a" {\r\n  enable_key_rotation = true\r\n  description = "x"\r\n}\r\n',
    );
    expect(one && fixed('main.tf', 'resource "aws_kms_key" "a" {}\n', one).made).toBe(0);
  });
});

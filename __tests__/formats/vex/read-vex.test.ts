/** OpenVEX and CycloneDX VEX: which flaws of which packages do not matter, and why. */
import {describe, expect, it} from 'vitest';
import {readVex} from '../../../src/formats/vex/read-vex.ts';

const openVex = (...statements: readonly unknown[]) =>
  JSON.stringify({'@context': 'https://openvex.dev/ns/v0.2.0', author: 'Acme  Security', statements});
const cycloneDx = (...vulnerabilities: readonly unknown[]) =>
  JSON.stringify({
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    metadata: {authors: [{name: 'Ann'}, {email: 'b@example.com'}, {name: 'Cem'}]},
    components: [{'bom-ref': 'ref-1', purl: 'pkg:npm/lodash@4.17.15'}, {name: 'no ref'}],
    vulnerabilities,
  });
const PACKAGE = 'pkg:npm/lodash@4.17.15';
const NOT_AFFECTED = {status: 'not_affected', justification: 'vulnerable_code_not_in_execute_path'};

describe('OpenVEX', () => {
  it('says of which parts of a product a flaw does not matter', () => {
    const statement = {
      ...NOT_AFFECTED,
      vulnerability: {name: 'CVE-2021-23337', aliases: ['GHSA-35jh-r3h4-6jhm']},
      products: [{'@id': 'pkg:oci/shop', subcomponents: [{'@id': PACKAGE}]}],
      impact_statement: 'templates are\\nours',
    };
    expect(readVex(openVex(statement))).toEqual({
      author: 'Acme Security',
      aboutOthers: 0,
      statements: [
        {
          ids: ['CVE-2021-23337', 'GHSA-35jh-r3h4-6jhm'],
          packages: [PACKAGE],
          status: 'not_affected',
          justification: 'vulnerable_code_not_in_execute_path: templates are\\nours',
        },
      ],
    });
  });

  it.each([
    {what: 'a text', product: PACKAGE},
    {what: 'an id', product: {'@id': PACKAGE}},
    {what: 'an identifier', product: {'@id': 'https://example.com/x', identifiers: {purl: PACKAGE}}},
  ])('names products as $what', ({product}) => {
    const {statements} = readVex(openVex({vulnerability: 'CVE-1-1', status: 'fixed', products: [product]}));
    expect(statements).toEqual([{ids: ['CVE-1-1'], packages: [PACKAGE], status: 'fixed', justification: ''}]);
  });

  it.each(['affected', 'under_investigation'])('clears nothing that is %s', (status) => {
    expect(readVex(openVex({vulnerability: 'CVE-1-1', status, products: [PACKAGE]}))).toMatchObject({
      statements: [],
      aboutOthers: 0,
    });
  });

  it('counts what it says of products without a package URL', () => {
    expect(readVex(openVex({vulnerability: 'CVE-1-1', status: 'fixed', products: ['our shop']}))).toMatchObject({
      statements: [],
      aboutOthers: 1,
    });
  });
});

describe('CycloneDX', () => {
  it.each([
    {state: 'not_affected', status: 'not_affected'},
    {state: 'false_positive', status: 'not_affected'},
    {state: 'resolved', status: 'fixed'},
    {state: 'resolved_with_pedigree', status: 'fixed'},
    {state: 'exploitable', status: undefined},
    {state: 'in_triage', status: undefined},
    {state: undefined, status: undefined},
  ])('$state is $status', ({state, status}) => {
    const {author, statements} = readVex(
      cycloneDx({
        id: 'CVE-2021-23337',
        references: [{id: 'SNYK-1'}],
        analysis: {state, justification: 'code_not_reachable', detail: 'dead code'},
        affects: [{ref: 'ref-1'}, {ref: 'pkg:npm/other@1'}, {ref: 'urn:cdx:x'}],
      }),
    );
    expect(author).toBe('Ann, Cem');
    const expected = {
      ids: ['CVE-2021-23337', 'SNYK-1'],
      packages: [PACKAGE, 'pkg:npm/other@1'],
      status,
      justification: 'code_not_reachable: dead code',
    };
    expect(statements).toEqual(status === undefined ? [] : [expected]);
  });
});

it.each([
  {what: 'no JSON', text: '<bom/>'},
  {what: 'nothing', text: ''},
  {what: 'something else', text: '{"surprise": true}'},
  {what: 'a bill of materials without flaws', text: '{"bomFormat": "CycloneDX", "components": []}'},
  {what: 'a broken statement', text: openVex({status: 'fixed'})},
])('$what is refused', ({text}) => {
  expect(() => readVex(text)).toThrow();
});

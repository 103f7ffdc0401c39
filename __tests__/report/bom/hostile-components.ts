/** Components as no honest lockfile has them; scanners refuse most, and a document must stand all the same. */
import type {Component} from '../../../src/finding/component.ts';
import {makeComponent} from '../../support/bill.ts';

const TEXTS = [
  '',
  ' ',
  '\ud800',
  '\u0000\u001b[31m',
  '\u202egnp',
  '<script>alert(1)</script>',
  '##[error]owned',
  '../../etc/passwd',
  'SPDXRef-DOCUMENT',
  'x'.repeat(100_000),
  '__proto__',
  'a/',
  '/',
  'a b\tc',
];

export const HOSTILE_COMPONENTS: readonly Component[] = TEXTS.flatMap((text, index) => [
  makeComponent({
    ref: `name ${index} ${text}`,
    purl: `pkg:npm/${encodeURIComponent(text.toWellFormed())}@1`,
    name: text,
  }),
  makeComponent({ref: `version ${index} ${text}`, version: text.slice(0, 900), purl: 'pkg:npm/a'}),
  makeComponent({ref: `licence ${index} ${text}`, license: text}),
  makeComponent({ref: `place ${index} ${text}`, location: {path: text, startLine: 1}}),
]);

/** Every rule of this scanner. */
import type {Rule} from '../../../src/finding/rule.ts';
import {CONFIGURATION_RULES} from './configuration/rules.ts';
import {CONTENT_RULES} from './contents/rules.ts';
import {PACKAGE_RULES} from './matching/rules.ts';
import {REFERENCE_RULES} from './references/rules.ts';
import {TRUST_RULES} from './trust/rules.ts';

export const RULES: readonly Rule[] = [
  ...REFERENCE_RULES,
  ...CONFIGURATION_RULES,
  ...CONTENT_RULES,
  ...PACKAGE_RULES,
  ...TRUST_RULES,
];

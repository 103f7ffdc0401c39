/** Every rule of this scanner. */
import type {Rule} from '../../../src/finding/rule.ts';
import {REFERENCE_RULES} from './references/rules.ts';

export const RULES: readonly Rule[] = [...REFERENCE_RULES];

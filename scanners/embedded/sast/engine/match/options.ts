/** Options of a rule that change matching, with Semgrep's defaults. */
import {z} from 'zod';

const on = z.boolean().default(true);
const off = z.boolean().default(false);

/** https://semgrep.dev/docs/writing-rules/rule-syntax#options; unknown ones are named by the reader of rules. */
export const ruleOptions = z.looseObject({
  constant_propagation: on,
  symbolic_propagation: off,
  vardef_assign: on,
  attr_expr: on,
  arrow_is_function: on,
  let_is_var: on,
  ac_matching: on,
  commutative_boolop: off,
  symmetric_eq: off,
  implicit_deep_exprstmt: on,
  go_deeper_stmt: on,
  generic_ellipsis_max_span: z.number().int().min(0).max(1_000).default(10),
  generic_comment_style: z.string().optional(),
  taint_assume_safe_functions: off,
  taint_assume_safe_indexes: off,
  taint_assume_safe_comparisons: off,
  taint_assume_safe_booleans: off,
  taint_assume_safe_numbers: off,
  taint_unify_mvars: off,
  /** Ours: whether taint goes through the functions of the file. Semgrep's open engine looks at one at a time. */
  taint_intrafile: on,
});

export type RuleOptions = z.infer<typeof ruleOptions>;

export const DEFAULT_OPTIONS: RuleOptions = ruleOptions.parse({});

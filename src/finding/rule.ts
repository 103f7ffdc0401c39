/** What is looked for: the metadata of a rule, as reports and `explain` show it (SARIF `reportingDescriptor`). */
import type {Category} from './category.ts';
import type {Confidence} from './confidence.ts';
import type {Severity} from './severity.ts';

/** A control of a published guide that a rule gives evidence for, e.g. `{guide: 'CIS Kubernetes', id: '5.2.2'}`. */
export interface Control {
  readonly guide: string;
  readonly id: string;
}

export interface Rule {
  /** Stable, kebab-case; scanners have one in common only when they share the rule: `k8s-privileged-container`. */
  readonly id: string;
  /** A few words, no full stop: `Container runs privileged`. */
  readonly title: string;
  readonly category: Category;
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** What the problem is and what an attacker gains by it. Plain text, a few sentences. */
  readonly description: string;
  /** What to write instead. Plain text; may hold a short code example in backticks. */
  readonly remediation: string;
  /** `CWE-250` … */
  readonly cwe: readonly string[];
  readonly controls: readonly Control[];
  /** Pages that say more; the first is the help URI. */
  readonly references: readonly string[];
  /** What it is asked about: `k8s container`. Absent for the first word of its id. */
  readonly subject?: string;
}

/** Shapes of the data that a compliance report is made from: published guides, topics, and controls by CWE and category. */
import type {Category} from '../../finding/category.ts';
import type {Control} from '../../finding/rule.ts';

/** A published guide. `name` is what rules write in `controls`. */
export interface Guide {
  readonly name: string;
  /** With edition, as published; says where only some of its controls are listed. */
  readonly title: string;
  readonly url: string;
  /** In the guide's order. An id with a dash (`1.1.1–1.1.21`) stands for several that no repository can answer. */
  readonly controls: readonly GuideControl[];
}

/** A control of a guide; `title` is ours. */
export interface GuideControl {
  readonly id: string;
  readonly title: string;
}

/** What rules are about, for people who look after one matter. Patterns on rule ids take `*` for any part. */
export interface Topic {
  readonly id: string;
  readonly title: string;
  readonly rules: readonly string[];
  readonly cwe: readonly string[];
  readonly categories: readonly Category[];
}

/** A control that every rule of these CWE ids or categories gives evidence for. */
export interface DerivedControl extends Control {
  readonly cwe: readonly string[];
  readonly categories: readonly Category[];
}

/** How sure a rule is that what it found is a real problem: an axis of its own, never folded into severity. */

export const CONFIDENCES = ['low', 'medium', 'high'] as const;

/** SARIF calls the same thing `precision` (a property of the rule). */
export type Confidence = (typeof CONFIDENCES)[number];

/** 0 for low … 2 for high; for sorting. */
export function confidenceRank(confidence: Confidence): number {
  return CONFIDENCES.indexOf(confidence);
}

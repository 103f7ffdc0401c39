/** Schema of the facts: they come back from a cache, so they are checked like anything from outside. */
import {z} from 'zod';

const selector = z.object({
  matchLabels: z.record(z.string(), z.string()),
  matchExpressions: z.array(z.object({key: z.string(), operator: z.string(), values: z.array(z.string())})),
});

const region = z.object({
  startLine: z.int(),
  startColumn: z.int(),
  endLine: z.int(),
  endColumn: z.int(),
});

export const networkFacts = z.object({
  workloads: z.array(
    z.object({
      kind: z.string(),
      namespace: z.string(),
      name: z.string(),
      labels: z.record(z.string(), z.string()),
      region,
      suppressed: z.string().optional(),
    }),
  ),
  policies: z.array(z.object({namespace: z.string(), clusterWide: z.boolean(), selector})),
});

export type Selector = z.infer<typeof selector>;
export type NetworkFacts = z.infer<typeof networkFacts>;
export type WorkloadFacts = NetworkFacts['workloads'][number];
export type PolicyFacts = NetworkFacts['policies'][number];

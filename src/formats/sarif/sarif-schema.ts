/**
 * The part of SARIF 2.1.0 that is read: what a result says, where, by which rule. Everything else is passed over.
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
import {z} from 'zod';

const Message = z.object({text: z.string().optional(), markdown: z.string().optional(), id: z.string().optional()});

const Region = z.object({
  startLine: z.number().optional(),
  startColumn: z.number().optional(),
  endLine: z.number().optional(),
  endColumn: z.number().optional(),
  snippet: z.object({text: z.string().optional()}).optional(),
});

const SarifLocationSchema = z.object({
  physicalLocation: z
    .object({
      artifactLocation: z
        .object({uri: z.string().optional(), uriBaseId: z.string().optional(), index: z.number().optional()})
        .optional(),
      region: Region.optional(),
    })
    .optional(),
});

const Properties = z.record(z.string(), z.unknown()).optional();
const Level = z.string().optional();

const SarifRuleSchema = z.object({
  id: z.string(),
  name: z.string().optional(),
  shortDescription: Message.optional(),
  fullDescription: Message.optional(),
  help: Message.optional(),
  helpUri: z.string().optional(),
  defaultConfiguration: z.object({level: Level}).optional(),
  messageStrings: z.record(z.string(), Message).optional(),
  properties: Properties,
});

const Component = z.object({
  name: z.string(),
  version: z.string().optional(),
  semanticVersion: z.string().optional(),
  rules: z.array(SarifRuleSchema).optional(),
});

const SarifResultSchema = z.object({
  ruleId: z.string().optional(),
  ruleIndex: z.number().optional(),
  rule: z
    .object({
      id: z.string().optional(),
      index: z.number().optional(),
      toolComponent: z.object({index: z.number().optional()}).optional(),
    })
    .optional(),
  kind: z.string().optional(),
  level: Level,
  message: Message.extend({arguments: z.array(z.string()).optional()}),
  locations: z.array(SarifLocationSchema).optional(),
  relatedLocations: z.array(SarifLocationSchema).optional(),
  codeFlows: z
    .array(
      z.object({
        threadFlows: z.array(z.object({locations: z.array(z.object({location: SarifLocationSchema.optional()}))})),
      }),
    )
    .optional(),
  suppressions: z.array(z.object({kind: z.string().optional(), justification: z.string().optional()})).optional(),
  fingerprints: z.record(z.string(), z.string()).optional(),
  partialFingerprints: z.record(z.string(), z.string()).optional(),
  properties: Properties,
});

const Notification = z.object({level: Level, message: Message});

export const SarifLogSchema = z.object({
  version: z.literal('2.1.0'),
  runs: z.array(
    z.object({
      tool: z.object({driver: Component, extensions: z.array(Component).optional()}),
      results: z.array(SarifResultSchema).nullish(),
      artifacts: z.array(z.object({location: z.object({uri: z.string().optional()}).optional()})).optional(),
      originalUriBaseIds: z.record(z.string(), z.object({uri: z.string().optional()})).optional(),
      invocations: z
        .array(
          z.object({executionSuccessful: z.boolean(), toolExecutionNotifications: z.array(Notification).optional()}),
        )
        .optional(),
    }),
  ),
});

export type SarifRun = z.infer<typeof SarifLogSchema>['runs'][number];
export type SarifResult = z.infer<typeof SarifResultSchema>;
export type SarifRule = z.infer<typeof SarifRuleSchema>;
export type SarifLocation = z.infer<typeof SarifLocationSchema>;
export type SarifMessage = z.infer<typeof Message>;

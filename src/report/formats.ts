/** Names of the report formats that a user can ask for. */
export const REPORT_FORMATS = [
  'terminal',
  'json',
  'sarif',
  'html',
  'markdown',
  'junit',
  'cyclonedx',
  'spdx',
  'compliance',
] as const;

export type ReportFormat = (typeof REPORT_FORMATS)[number];

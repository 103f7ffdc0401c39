/** Shape of packages and their flaws in the JSON report. */
import {z} from 'zod';
import {SCOPES} from '../../finding/component.ts';
import {location} from './location-schema.ts';

const packageFacts = {
  name: z.string(),
  version: z.string(),
  ecosystem: z.string().describe("OSV's name of it."),
  scope: z.enum(SCOPES),
  direct: z.boolean().describe('Asked for by a manifest, not only by another package.'),
};

/** With the path that leads to it and the way out. */
export const affectedPackage = z
  .strictObject({
    ...packageFacts,
    path: z.array(z.string()).describe('name@version from a direct dependency to the package.'),
    fixedVersion: z.string().optional().describe('Smallest version above the installed one without the flaw.'),
    upgrade: z
      .strictObject({
        name: z.string(),
        from: z.string(),
        to: z.string().optional(),
        kind: z.enum(['change-manifest', 'update-lockfile']),
      })
      .optional()
      .describe('Smallest change of a direct dependency that gets rid of the flaw.'),
  })
  .describe('The package that the finding is about.');

/** All advisories of one flaw taken together. */
export const flaw = z
  .strictObject({
    ids: z.array(z.string()),
    published: z.string().optional().describe('YYYY-MM-DD.'),
    vector: z.string().optional().describe('CVSS vector that decided the severity.'),
    score: z.number().min(0).max(10).optional(),
    malicious: z.boolean().describe('The package itself is malware.'),
    knownExploited: z.boolean().describe('CISA knows of attacks that use it.'),
  })
  .describe('What is published about the flaw.');

/** An entry of the component list. */
export const component = z.strictObject({
  purl: z.string(),
  ...packageFacts,
  license: z.string().optional().describe('SPDX expression, where the file states it.'),
  location,
});

/** The section `dependencies` of the config file: where advisories come from and which packages are judged how. */
import {z} from 'zod';

/** What is used in production is always judged: to ignore it is to switch the scanner off. */
const IGNORABLE_SCOPES = ['optional', 'development', 'test'] as const;

/** https://github.com/package-url/purl-spec, with `*` in any place of the name. */
const PACKAGE_PATTERN = /^pkg:[A-Za-z][A-Za-z0-9.+-]*\/[^\s/]\S*$/;

/** Characters of SPDX ids and of references to other documents, and `*`. */
const LICENSE_PATTERN = /^[A-Za-z0-9.+*:-]+$/;

/** Package URL, where `*` stands for any part of the name. */
export const PackagePattern = z
  .string()
  .regex(PACKAGE_PATTERN, 'is not a package URL; write for example pkg:npm/event-stream or pkg:npm/@evil/*');

const LicensePattern = z
  .string()
  .regex(LICENSE_PATTERN, 'is not an SPDX licence id; write for example AGPL-3.0-only or AGPL-3.0*');

/** Keys in the order in which they are documented. */
export const DependenciesSection = z.strictObject({
  advisories: z
    .enum(['auto', 'embedded', 'api'])
    .optional()
    .describe(
      'Where advisories come from. `auto`: the data that ships inside, and the OSV API for what is newer where it can be reached.',
    ),
  'max-advisory-age-days': z
    .number()
    .int()
    .positive()
    .optional()
    .describe('Advisory data that is older fails the scanner.'),
  'ignore-scopes': z
    .array(z.enum(IGNORABLE_SCOPES))
    .optional()
    .describe('Packages that are used for nothing else are listed and not judged.'),
  'only-fixed': z
    .boolean()
    .optional()
    .describe('Report only flaws that a published version fixes. Malicious packages are always reported.'),
  'newly-disclosed': z
    .enum(['report', 'block'])
    .optional()
    .describe(
      'What becomes of a flaw that the base has, too, and that was published after the base was committed. `block`: it counts like a new one.',
    ),
  deny: z
    .strictObject({
      packages: z
        .array(PackagePattern)
        .optional()
        .describe('Package URLs, with or without version; `*` stands for any part of the name.'),
      licenses: z.array(LicensePattern).optional().describe('SPDX licence ids; `*` stands for any end.'),
    })
    .optional()
    .describe('Packages and licences that are not wanted at all.'),
});

export type DependenciesSection = z.infer<typeof DependenciesSection>;

/** The config file `.secure-pipeline.yml` as a schema; the types, the errors and the editors' JSON Schema come from it. */
import {z} from 'zod';
import {SEVERITIES} from '../finding/severity.ts';
import {REGISTRY_CREDENTIALS} from './config.ts';
import {DEFAULT_MAX_WAIVER_DAYS, IMAGE_PLATFORM} from './defaults.ts';
import {DependenciesSection, PackagePattern} from './dependencies-schema.ts';
import {TrustedImagesSection} from './trusted-images-schema.ts';

const severity = z.enum(SEVERITIES);
const globs = z.array(z.string().min(1));
const positive = z.number().int().positive();
const HOST = '[A-Za-z0-9][A-Za-z0-9.-]{0,252}(?::[0-9]{1,5})?';
const RegistryHost = z.string().regex(new RegExp(`^${HOST}$`), 'is no host of a registry such as docker.io');
const Mirror = z
  .string()
  .regex(new RegExp(`^(?:https?://)?${HOST}$`), 'is no host such as mirror.gcr.io or http://mirror.internal:5000');

/** Keys in the order in which they are documented. */
export const ConfigFile = z.strictObject({
  scanners: z
    .array(z.string().min(1))
    .min(1)
    .optional()
    .describe(
      'Scanners that run, by name, an installed one also by name and version (`trivy@0.72`); `embedded` is all that ship inside, `auto` also every other that has something to look at and can be had. All but the optional ones must conclude.',
    ),
  'optional-scanners': z
    .array(z.string().min(1))
    .optional()
    .describe('Scanners, by name, whose failure is shown and does not make the verdict `error`.'),
  'fail-on': z
    .enum([...SEVERITIES, 'never'])
    .optional()
    .describe('A new finding of this severity or worse fails the build, unless a threshold of its own speaks of it.'),
  thresholds: z
    .record(z.string(), z.number().int().min(0))
    .optional()
    .describe(
      'The most new findings that still pass, by `severity`, `category.severity`, `category.any` or, for dependencies, `dependencies.scope.severity`.',
    ),
  'on-scanner-error': z
    .enum(['fail', 'warn'])
    .optional()
    .describe('Whether a scanner that failed makes the verdict `error`. `warn` lets a run pass that proves less.'),
  'inline-suppressions': z
    .enum(['base', 'always', 'never'])
    .optional()
    .describe('Which suppression comments count. `base`: in a pull request only those that its base has already.'),
  paths: z
    .strictObject({
      include: globs.optional().describe('Globs of files to scan; without any, every file.'),
      exclude: globs.optional().describe('Globs of files to leave out; they are counted in the report.'),
      vendored: z.boolean().optional().describe('Scan vendored and generated folders, too.'),
    })
    .optional()
    .describe('Which files are scanned. Globs are relative to the scanned folder.'),
  rules: z
    .record(z.string(), z.union([z.literal('off'), severity]))
    .optional()
    .describe('By rule id: `off`, or the severity it has here.'),
  'sarif-files': globs
    .optional()
    .describe('SARIF files of other tools: paths and globs, relative to the scanned folder.'),
  'vex-files': globs
    .optional()
    .describe(
      'VEX files (OpenVEX or CycloneDX, JSON): a flaw that they call not affected or fixed for a package is waived, with their justification.',
    ),
  'sast-rules': z
    .array(z.string().min(1))
    .optional()
    .describe(
      "Files and folders of rules in Semgrep's syntax, relative to the scanned folder; `.semgrep.yml` and `.semgrep/` are found by themselves.",
    ),
  waivers: z
    .array(
      z.strictObject({
        rule: z.string().min(1).describe('Rule or advisory id.'),
        package: PackagePattern.optional().describe(
          'Package URL, `*` for any part of the name; only findings about it.',
        ),
        paths: globs.optional().describe('Globs; without any, everywhere.'),
        reason: z.string().trim().min(1).describe('Why the risk is accepted.'),
        owner: z.string().trim().min(1).describe('Who answers for it.'),
        expires: z.iso.date().describe('Last day on which it holds, YYYY-MM-DD.'),
      }),
    )
    .optional()
    .describe('Findings that are accepted for a time. They stay visible as waived.'),
  dependencies: DependenciesSection.optional().describe(
    'Packages that the repository uses: advisories, scopes and what is denied.',
  ),
  images: z
    .union([z.enum(['none', 'auto']), z.array(z.string().min(1)).min(1)])
    .optional()
    .describe(
      'Images that are read layer by layer: references (`ghcr.io/acme/shop:1.4`), archives, OCI layouts and globs (`build/*.tar`, `./layout`), and `auto` for all that the repository builds upon and deploys. `none` by default: nothing is pulled.',
    ),
  'image-platform': z
    .string()
    .regex(IMAGE_PLATFORM, 'is not a platform; write for example linux/amd64 or linux/arm64')
    .optional()
    .describe('Which image of an index is read; `linux/amd64` by default.'),
  'registry-credentials': z
    .enum(REGISTRY_CREDENTIALS)
    .optional()
    .describe(
      '`docker-config`: registries get the credentials that `docker login` has left in its file; `docker-config-and-helpers`: those of the helpers that it names, too. `none` by default.',
    ),
  'registry-mirrors': z
    .record(RegistryHost, z.array(Mirror).min(1).max(10))
    .optional()
    .describe('By registry, hosts that are asked first: `docker.io: [mirror.gcr.io]`.'),
  'trusted-images': TrustedImagesSection.optional().describe(
    'Where images may come from, which must be pinned, and who must have signed them.',
  ),
  'max-waiver-days': positive
    .optional()
    .describe(`The most days a waiver may last; ${DEFAULT_MAX_WAIVER_DAYS} by default.`),
  limits: z
    .strictObject({
      'max-file-size-kb': positive.optional().describe('Larger files are skipped and named.'),
      'max-files': positive.optional().describe('Further files are skipped and counted.'),
      'file-timeout-seconds': positive.optional().describe('Time a scanner may spend on one file.'),
      'worker-memory-mb': z.number().int().min(64).optional().describe('Heap of one worker thread.'),
      'timeout-minutes': positive.max(360).optional().describe('Time for the whole run.'),
    })
    .optional()
    .describe('What a scan may cost.'),
});

export type ConfigFile = z.infer<typeof ConfigFile>;

/** JSON Schema of the config file, for editors. */
export function configFileJsonSchema(): unknown {
  return {
    ...z.toJSONSchema(ConfigFile, {target: 'draft-7'}),
    title: 'secure-pipeline configuration',
  };
}

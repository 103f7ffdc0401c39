/** The section `trusted-images` of the config file: where images may come from, and who must have signed them. */
import {z} from 'zod';

/** Repositories with `*` for any part of a name and `**` for any names: `ghcr.io/acme/**`, `alpine`. */
const IMAGE_PATTERN = /^[A-Za-z0-9*][A-Za-z0-9._:/*-]{0,254}$/;
/** What may stand for anybody trusts anybody. */
const NOT_ONLY_STARS = /[^*/:.]/;
const MAX_ENTRIES = 100;

const ImagePattern = z
  .string()
  .regex(IMAGE_PATTERN, 'is no pattern of repositories without a tag; write for example ghcr.io/acme/** or alpine');
const ImagePatterns = z.array(ImagePattern).min(1).max(MAX_ENTRIES);

const IdentityPattern = z
  .string()
  .max(1000)
  .regex(NOT_ONLY_STARS, 'would trust anybody; name who signs, with `*` for what changes');

const Signer = z.union([
  z.strictObject({
    issuer: IdentityPattern.describe('Who has proved the identity: https://token.actions.githubusercontent.com.'),
    subject: IdentityPattern.describe(
      'Whom the certificate names, `*` for any part between slashes and `**` for any end: https://github.com/acme/shop/.github/workflows/release.yml@refs/tags/*.',
    ),
  }),
  z.strictObject({
    key: z.string().max(20_000).describe('A public key in PEM.'),
    'transparency-log': z
      .enum(['required', 'ignored'])
      .optional()
      .describe('`ignored`: signatures that no transparency log has entered count, too. `required` by default.'),
  }),
]);

const Signers = z.array(Signer).min(1).max(MAX_ENTRIES);

/** Keys in the order in which they are documented. */
export const TrustedImagesSection = z.strictObject({
  registries: ImagePatterns.optional().describe(
    'Where images may come from: repositories with `*` and `**`. Images of elsewhere are findings.',
  ),
  pinned: ImagePatterns.optional().describe('Images of these repositories must be named by digest.'),
  digests: z
    .array(z.string().regex(/^sha256:[a-f0-9]{64}$/, 'is no digest such as sha256: with 64 hexadecimal digits'))
    .max(10_000)
    .optional()
    .describe('Images that are trusted as they are, whatever signs them.'),
  signatures: z
    .array(
      z.strictObject({
        images: ImagePatterns.describe('Repositories that it is about.'),
        'signed-by': Signers.optional().describe('Any of these must have signed the image.'),
        provenance: z
          .strictObject({
            'signed-by': Signers.optional().describe(
              'Any of these must have signed it; those of the image by default.',
            ),
            builders: z.array(IdentityPattern).min(1).optional().describe('Builder ids; `*` and `**` as above.'),
            sources: z.array(IdentityPattern).min(1).optional().describe('Source repositories; `*` and `**` as above.'),
          })
          .optional()
          .describe('The image must have a signed SLSA provenance that says so.'),
      }),
    )
    .max(MAX_ENTRIES)
    .optional()
    .describe(
      'Images that must be signed. Every entry that fits an image must hold. Checked for images that are read.',
    ),
  'trusted-root': z
    .string()
    .max(1_000_000)
    .optional()
    .describe(
      "Sigstore's trusted root in JSON, one a line, in place of the public instance's: for an instance of your own.",
    ),
});

export type TrustedImagesSection = z.infer<typeof TrustedImagesSection>;

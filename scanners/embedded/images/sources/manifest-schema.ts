/** Manifests and indexes of images. https://github.com/opencontainers/image-spec/blob/main/manifest.md */
import {z} from 'zod';
import {ImageError} from './image-error.ts';

/** Algorithms that are registered; what is looked up by it is a file's name. */
const DIGEST = /^(?:sha256:[a-f0-9]{64}|sha512:[a-f0-9]{128})$/;

const MAX_LAYERS = 512;
const MAX_MANIFESTS = 1000;

const Descriptor = z.object({
  mediaType: z.string().default(''),
  digest: z.string().regex(DIGEST),
  size: z.int().min(0),
  annotations: z.record(z.string(), z.string()).optional(),
});

const Platform = z.object({
  os: z.string().default(''),
  architecture: z.string().default(''),
  variant: z.string().default(''),
});

export const Manifest = z.object({
  mediaType: z.string().optional(),
  artifactType: z.string().optional(),
  config: Descriptor,
  layers: z.array(Descriptor).max(MAX_LAYERS),
});

export const Index = z.object({
  mediaType: z.string().optional(),
  manifests: z
    .array(Descriptor.extend({platform: Platform.optional(), artifactType: z.string().optional()}))
    .max(MAX_MANIFESTS),
});

/** `manifest.json` of `docker save`. */
export const DockerArchive = z
  .array(
    z.object({
      Config: z.string(),
      RepoTags: z.array(z.string()).nullish(),
      Layers: z.array(z.string()).max(MAX_LAYERS),
    }),
  )
  .max(MAX_MANIFESTS);

export type Descriptor = z.infer<typeof Descriptor>;
export type Manifest = z.infer<typeof Manifest>;
export type Index = z.infer<typeof Index>;

/** Throws `ImageError` that says which document is not what it should be. */
export function parseJson<Value>(bytes: Uint8Array, schema: z.ZodType<Value>, name: string): Value {
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    throw new ImageError(`${name} is not JSON`);
  }
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new ImageError(`${name} is not what it should be: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`);
}

/** What is known of the config before there is one. Apart from the schema, which a run without a config does not need. */

/** Where the config file is looked for, relative to the scanned folder. */
export const CONFIG_PATHS = ['.secure-pipeline.yml', '.secure-pipeline.yaml', '.github/secure-pipeline.yml'] as const;

/** The most days that a waiver may be valid for when the config does not say otherwise. */
export const DEFAULT_MAX_WAIVER_DAYS = 180;

/** `os/architecture` or `os/architecture/variant` in Go's names. */
export const IMAGE_PLATFORM = /^[a-z0-9]+\/[a-z0-9_]+(?:\/[a-z0-9.]+)?$/;

/**
 * Installs a program written in Go for the tests with real tools, where it is no external scanner of ours. The Go
 * command builds it from the module proxy's source and holds every module against the checksum database, so that nobody
 * can swap it.
 */
import {execFileSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {TOOLS_FOLDER} from './tools-folder.ts';

export interface GoTool {
  readonly name: string;
  /** Module path of the command, without a version. */
  readonly package: string;
  /** Exact version; a folder of its own keeps versions apart. */
  readonly version: string;
}

/** nektos/act runs a workflow as GitHub's runner would, on this machine. */
export const ACT: GoTool = {name: 'act', package: 'github.com/nektos/act', version: 'v0.2.89'};

/** Syft lists what is installed in an image. */
export const SYFT: GoTool = {name: 'syft', package: 'github.com/anchore/syft/cmd/syft', version: 'v1.38.0'};

/** crane serves a registry, pushes to it and writes images in every form. */
export const CRANE: GoTool = {
  name: 'crane',
  package: 'github.com/google/go-containerregistry/cmd/crane',
  version: 'v0.20.6',
};

/** The reference registry, which most others are built upon. */
export const DISTRIBUTION: GoTool = {
  name: 'registry',
  package: 'github.com/distribution/distribution/v3/cmd/registry',
  version: 'v3.0.0',
};

/** Cosign signs images and verifies what is signed. */
export const COSIGN: GoTool = {
  name: 'cosign',
  package: 'github.com/sigstore/cosign/v3/cmd/cosign',
  version: 'v3.1.3',
};

/** Helm renders the same charts. */
export const HELM: GoTool = {name: 'helm', package: 'helm.sh/helm/v3/cmd/helm', version: 'v3.18.5'};

/** Kustomize builds the same kustomizations. */
export const KUSTOMIZE: GoTool = {
  name: 'kustomize',
  package: 'sigs.k8s.io/kustomize/kustomize/v5',
  version: 'v5.8.1',
};

/**
 * Absolute path of the installed program, or why it cannot be had (no Go on this machine, no module proxy). A program
 * that is there already is not built again.
 */
export function installGoTool({
  name,
  package: path,
  version,
}: GoTool): {readonly file: string} | {readonly missing: string} {
  const folder = join(TOOLS_FOLDER, `${name}-${version}`);
  const file = join(folder, name);
  if (existsSync(file)) return {file};
  try {
    const {PATH, HOME, GOPROXY, GOSUMDB, GOFLAGS} = process.env;
    const env = {PATH, HOME, GOPROXY, GOSUMDB, GOFLAGS, GOBIN: folder};
    execFileSync('go', ['install', `${path}@${version}`], {env, stdio: 'pipe', timeout: 540_000});
    return {file};
  } catch (error) {
    return {
      missing: `${name} ${version} could not be built: ${error instanceof Error ? error.message : String(error)}`,
    };
  }
}

/** Installs a program from PyPI for the tests with real tools, in an environment of its own. */
import {execFileSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {join} from 'node:path';

/** Where such programs lie; git ignores it. */
const TOOLS_FOLDER = join(import.meta.dirname, '..', '..', '.tools');

export interface PythonTool {
  /** Of the package, and of the program that it brings. */
  readonly name: string;
  /** Exact version; a folder of its own keeps versions apart. */
  readonly version: string;
  /** Packages that it needs, and those that they need, with exact versions. */
  readonly needs?: readonly string[];
}

/** What pip resolved; one of them is a day older than Semgrep asks for, which changes nothing without a network. */
const SEMGREP_NEEDS = [
  'annotated-types==0.8.0',
  'anyio==4.16.0',
  'attrs==26.1.0',
  'boltons==21.0.0',
  'bracex==3.2.2',
  'certifi==2026.10.18',
  'cffi==2.1.1',
  'charset-normalizer==3.5.2',
  'click-option-group==0.5.9',
  'click==8.4.2',
  'colorama==0.4.6',
  'cryptography==50.0.2',
  'exceptiongroup==1.2.2',
  'face==26.0.1',
  'glom==25.12.0',
  'googleapis-common-protos==1.76.0',
  'h11==0.16.0',
  'httpcore==1.0.9',
  'httpx-sse==0.4.3',
  'httpx==0.28.1',
  'idna==3.20',
  'importlib_metadata==8.7.1',
  'jsonschema-specifications==2025.9.1',
  'jsonschema==4.25.1',
  'markdown-it-py==4.3.0',
  'mcp==1.29.0',
  'mdurl==0.1.2',
  'opentelemetry-api==1.37.0',
  'opentelemetry-exporter-otlp-proto-common==1.37.0',
  'opentelemetry-exporter-otlp-proto-http==1.37.0',
  'opentelemetry-instrumentation-requests==0.58b0',
  'opentelemetry-instrumentation-threading==0.58b0',
  'opentelemetry-instrumentation==0.58b0',
  'opentelemetry-proto==1.37.0',
  'opentelemetry-sdk==1.37.0',
  'opentelemetry-semantic-conventions==0.58b0',
  'opentelemetry-util-http==0.58b0',
  'packaging==26.3',
  'peewee==3.19.0',
  'protobuf==6.33.6',
  'pycparser==3.12',
  'pydantic-settings==2.16.3',
  'pydantic==2.14.3',
  'pydantic_core==2.50.4',
  'Pygments==2.21.0',
  'PyJWT==2.15.1',
  'python-dotenv==1.2.4',
  'python-multipart==0.0.34',
  'referencing==0.37.0',
  'requests==2.34.2',
  'rich==15.0.0',
  'rpds-py==2026.9.1',
  'ruamel.yaml.clib==0.2.15',
  'ruamel.yaml==0.19.1',
  'semantic-version==2.10.0',
  'sse-starlette==3.7.0',
  'starlette==1.10.0',
  'structlog==26.1.0',
  'tomli==2.4.1',
  'typing-inspection==0.4.5',
  'typing_extensions==4.16.0',
  'urllib3==2.8.0',
  'uvicorn==0.54.0',
  'wcmatch==8.5.2',
  'wrapt==1.17.3',
  'zipp==4.1.2',
];

/** Semgrep runs the rules of the code scanner, too. */
export const SEMGREP: PythonTool = {name: 'semgrep', version: '1.185.0', needs: SEMGREP_NEEDS};

/** zizmor audits the same workflows. */
export const ZIZMOR: PythonTool = {name: 'zizmor', version: '1.32.0'};

/**
 * Absolute path of the installed program, or why it cannot be had (no Python on this machine, no package index). Only
 * built packages are taken: nothing of them runs while they are installed.
 */
export function installPythonTool({
  name,
  version,
  needs = [],
}: PythonTool): {readonly file: string} | {readonly missing: string} {
  const folder = join(TOOLS_FOLDER, `${name}-${version}`);
  const file = join(folder, 'bin', name);
  if (existsSync(file)) return {file};
  try {
    execFileSync('python3', ['-m', 'venv', folder], {stdio: 'pipe', timeout: 120_000});
    const pip = ['-m', 'pip', 'install', '--quiet', '--only-binary', ':all:', '--no-deps', `${name}==${version}`];
    execFileSync(join(folder, 'bin', 'python3'), [...pip, ...needs], {
      stdio: 'pipe',
      timeout: 240_000,
    });
    return {file};
  } catch (error) {
    return {
      missing: `${name} ${version} could not be installed: ${error instanceof Error ? error.message : String(error)}`,
    };
  }
}

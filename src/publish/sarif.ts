/** SARIF → code scanning. Each document is one upload; a document without runs is none. */
import {pathToFileURL} from 'node:url';
import {promisify} from 'node:util';
import {gzip} from 'node:zlib';
import {z} from 'zod';
import type {GitHubGateway} from '../platform/github/gateway.ts';
import {type CommitPlace, placeOf} from './commit-place.ts';
import {explain, type Notice} from './notice.ts';
import type {PublishRequest} from './publish.ts';

/** Gzipped. https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning */
const MAX_UPLOAD_BYTES = 10 * 1024 * 1024;

const TOOL_NAME = 'secure-pipeline';

const SarifDocument = z.object({runs: z.array(z.unknown())});

/** Uploads what the setting `upload-sarif` asks for; the notices say what is missing in code scanning. */
export async function publishSarif(request: PublishRequest, gateway: GitHubGateway): Promise<readonly Notice[]> {
  if (request.settings.uploadSarif === 'false') return [];
  const place = placeOf(request);
  const documents = request.sarif.filter(hasRuns);
  if (documents.length === 0) return [];
  if (place === undefined) return [unknownPlace(request)];

  for (const document of documents) {
    const notice = await upload(document, place, request, gateway);
    // What one upload may not, the others may not either.
    if (notice !== undefined) return [notice];
  }
  return [];
}

/** An upload without a run would close the alerts of scanners that only failed. */
function hasRuns(document: string): boolean {
  return SarifDocument.parse(JSON.parse(document)).runs.length > 0;
}

const pack = promisify(gzip);

async function upload(
  document: string,
  place: CommitPlace,
  request: PublishRequest,
  gateway: GitHubGateway,
): Promise<Notice | undefined> {
  const packed = await pack(document);
  if (packed.length > MAX_UPLOAD_BYTES) return tooLarge(packed.length, request);
  const checkoutUri = `${pathToFileURL(request.workspace).href}/`;
  const sarif = packed.toString('base64');
  const uploaded = await gateway.uploadSarif({...place, sarif, checkoutUri, toolName: TOOL_NAME});
  return uploaded.ok ? undefined : explain(uploaded.problem, missing(request), request.context);
}

function missing({settings}: PublishRequest) {
  const instead = 'The SARIF file is among the report files. The input upload-sarif switches the upload off.';
  return {what: 'The upload to code scanning is missing', wanted: settings.uploadSarif === 'true', instead};
}

function tooLarge(sizeBytes: number, {settings}: PublishRequest): Notice {
  const text = `The upload to code scanning is missing: ${sizeBytes} bytes gzipped, and GitHub takes ${MAX_UPLOAD_BYTES}.`;
  return {level: settings.uploadSarif === 'true' ? 'warning' : 'notice', text};
}

function unknownPlace({context, headCommit, settings}: PublishRequest): Notice {
  const text =
    `The upload to code scanning is missing: commit ${headCommit ?? 'unknown'} was scanned, and the event ` +
    `${context.name} belongs to ${context.sha} at ${context.ref || 'no ref'}.`;
  return {level: settings.uploadSarif === 'true' ? 'warning' : 'notice', text};
}

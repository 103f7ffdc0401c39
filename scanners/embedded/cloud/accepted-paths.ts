/** Files of Terraform and OpenTofu, and files that may be templates. https://developer.hashicorp.com/terraform/language/files */

export function isTerraformPath(path: string): boolean {
  return /\.(?:tf|tofu)(?:\.json)?$/.test(path) || isVariablesPath(path);
}

/** Values for variables. */
export function isVariablesPath(path: string): boolean {
  return /\.tfvars(?:\.json)?$/.test(path);
}

/** Read by Terraform whenever it is run in the folder. */
export function isAutomaticVariablesPath(path: string): boolean {
  return /(?:^|\/)terraform\.tfvars(?:\.json)?$|\.auto\.tfvars(?:\.json)?$/.test(path);
}

export function isJsonSyntaxPath(path: string): boolean {
  return /\.(?:tf|tofu|tfvars)\.json$/.test(path);
}

/** Files of the Serverless Framework. https://www.serverless.com/framework/docs/providers/aws/guide/serverless.yml */
export function isServerlessPath(path: string): boolean {
  return /(?:^|\/)serverless(?:[.-][^/]*)?\.(?:ya?ml|json)$/i.test(path);
}

/** JSON and YAML that by its name is something else. */
const OTHER_NAMES =
  /(?:^|\/)(?:package|package-lock|npm-shrinkwrap|composer|tsconfig[^/]*|jsconfig|angular|renovate|lerna|nx|project|manifest|biome|deno|turbo|\.[^/]*)\.json$|(?:^|\/)(?:pnpm-lock|docker-compose[^/]*|compose|mkdocs|action|\.[^/]*)\.ya?ml$|\.schema\.json$|(?:^|\/)\.github\//;

/** JSON and YAML that may be a plan or a template; their texts tell. */
export function isTemplatePath(path: string): boolean {
  return /\.(?:json|ya?ml|template)$/i.test(path) && !OTHER_NAMES.test(path);
}

/** Without a slash at the end; empty for the top. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

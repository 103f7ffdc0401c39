/** Files of Terraform and OpenTofu. https://developer.hashicorp.com/terraform/language/files */

export function isTerraformPath(path: string): boolean {
  return /\.(?:tf|tofu)$/.test(path);
}

/** Values for variables. */
export function isVariablesPath(path: string): boolean {
  return path.endsWith('.tfvars');
}

/** Read by Terraform whenever it is run in the folder. */
export function isAutomaticVariablesPath(path: string): boolean {
  return /(?:^|\/)terraform\.tfvars$|\.auto\.tfvars$/.test(path);
}

/** Not read yet; said so. */
export function isJsonSyntaxPath(path: string): boolean {
  return /\.(?:tf|tofu)\.json$/.test(path);
}

/** Without a slash at the end; empty for the top. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

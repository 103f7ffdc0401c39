/** Keeps passwords in addresses out of identities. */

/** Text with user and password cut out of addresses. */
export function withoutCredentials(text: string): string {
  return text.replace(/:\/\/[^/@\s]*@/g, '://');
}

/** SPDX's list of licences, as the CycloneDX library brings it; loaded only when a document is asked for. */

/** Gives a listed id in the list's own case, or undefined. */
export type FindLicenseId = (id: string) => string | undefined;

export async function loadLicenseList(): Promise<FindLicenseId> {
  const {fixupSpdxId, isSupportedSpdxId} = await import('@cyclonedx/cyclonedx-library/SPDX');
  return (id) => {
    // It looks in a plain object, so names such as `constructor` give what is no text.
    const found: unknown = fixupSpdxId(id);
    return isSupportedSpdxId(found) ? found : undefined;
  };
}

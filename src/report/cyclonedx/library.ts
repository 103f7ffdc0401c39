/** The official library, loaded only when a document is asked for. https://github.com/CycloneDX/cyclonedx-javascript-library */
import {loadLicenseList} from '../bom/license-list.ts';

export async function loadLibrary() {
  const [Models, Enums, Serialize, Spec, findLicenseId] = await Promise.all([
    import('@cyclonedx/cyclonedx-library/Models'),
    import('@cyclonedx/cyclonedx-library/Enums'),
    import('@cyclonedx/cyclonedx-library/Serialize'),
    import('@cyclonedx/cyclonedx-library/Spec'),
    loadLicenseList(),
  ]);
  return {Models, Enums, Serialize, Spec, findLicenseId};
}

export type Library = Awaited<ReturnType<typeof loadLibrary>>;

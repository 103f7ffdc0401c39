/** Components as they come from another thread. By hand, not by a schema: there can be a hundred thousand of them. */
import {type Component, SCOPES} from '../finding/component.ts';
import type {Location} from '../finding/location.ts';
import {isRepositoryPath} from './repository-path.ts';

/** True when every entry is a component, whole and with nothing else in it. */
export function areComponents(value: unknown): value is readonly Component[] {
  return Array.isArray(value) && value.every(isComponent);
}

const TEXTS = ['ref', 'purl', 'ecosystem', 'name', 'version'];
const FIELDS = new Set([...TEXTS, 'scope', 'direct', 'location', 'license', 'dependsOn']);
const SCOPE_NAMES: ReadonlySet<unknown> = new Set(SCOPES);

function isComponent(value: unknown): value is Component {
  if (!isObject(value)) return false;
  const {scope, direct, location, license, dependsOn} = value;
  return (
    TEXTS.every((field) => typeof value[field] === 'string') &&
    SCOPE_NAMES.has(scope) &&
    typeof direct === 'boolean' &&
    isLocation(location) &&
    (license === undefined ? !('license' in value) : typeof license === 'string') &&
    Array.isArray(dependsOn) &&
    dependsOn.every((ref) => typeof ref === 'string') &&
    Object.keys(value).every((field) => FIELDS.has(field))
  );
}

/** Components are at a line; columns are of no use to them. */
function isLocation(value: unknown): value is Location {
  if (!isObject(value) || Object.keys(value).length !== 2) return false;
  const {path, startLine} = value;
  const isLine = typeof startLine === 'number' && Number.isSafeInteger(startLine) && startLine > 0;
  return isLine && typeof path === 'string' && isRepositoryPath(path);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

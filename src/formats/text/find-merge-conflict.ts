/** Finds the markers that git leaves in a file that it could not merge. */

const CONFLICT_MARKER = /^(?:<{7}|>{7})(?: |\r?$)/m;

/** 1-based line of the first marker (`<<<<<<< ours`); undefined when there is none. */
export function findMergeConflict(text: string): number | undefined {
  if (!text.includes('<<<<<<<') && !text.includes('>>>>>>>')) return undefined;
  const {index} = CONFLICT_MARKER.exec(text) ?? {};
  return index === undefined ? undefined : text.slice(0, index).split('\n').length;
}

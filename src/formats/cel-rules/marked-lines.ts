/** Which lines of an example a rule must find. */

/** `#` and `//` are how YAML, Dockerfiles and GraphQL, and Protocol Buffers and JSON with comments, write comments. */
const MARK = /(?:#|\/\/) finding$/;
const MARK_ALONE = /^(?:#|\/\/) finding$/;

/** 1-based. A line that ends with the mark is marked; a mark on a line of its own marks the next line. */
export function markedLines(text: string): readonly number[] {
  return text.split('\n').flatMap((line, index) => {
    if (!MARK.test(line.trimEnd())) return [];
    return [MARK_ALONE.test(line.trim()) ? index + 2 : index + 1];
  });
}

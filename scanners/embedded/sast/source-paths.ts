/** Which paths are source code or settings that are analysed; by name alone, as it is asked for every file. */

const SOURCE = /\.(?:[cm]?jsx?|[cm]?tsx?|py|pyi|go|java|cs|rb|rake|ru|gemspec|php|phtml|inc)$/i;
const SOURCE_NAME = /(?:^|\/)(?:Rakefile|Gemfile|config\.ru)$/;
/** Declarations without code, and code that tools made. */
const NOT_WRITTEN = /\.(?:d\.[cm]?ts|min\.js|pb\.go|_pb2\.py|designer\.cs|g\.cs)$|_pb2(?:_grpc)?\.py$/i;

/** Settings of Spring and Quarkus, which rules for words read. */
const SETTINGS = /(?:^|\/)(?:application|bootstrap)[\w.-]*\.(?:ya?ml|properties)$/;

export function isSourcePath(path: string): boolean {
  return (SOURCE.test(path) || SOURCE_NAME.test(path) || SETTINGS.test(path)) && !NOT_WRITTEN.test(path);
}

/** Ruby: specifications of installed gems. RubyGems writes them itself, one assignment a line. */
import {decodeText} from '../../../../../src/formats/text/decode-text.ts';
import type {FileAnalyzer} from '../../image.ts';
import {type PackageFacts, UnreadablePackages} from '../package-facts.ts';
import {LANGUAGE_FILES} from './language-files.ts';

const NAME = /^[ \t]*\w{1,20}\.name[ \t]*=[ \t]*["'](?<value>[^"']+)["']/m;
const VERSION = /^[ \t]*\w{1,20}\.version[ \t]*=[ \t]*(?:Gem::Version\.new[( ])?["'](?<value>[^"']+)["']/m;

export const gem: FileAnalyzer<PackageFacts> = {
  name: 'gem',
  wants: ({path}) => LANGUAGE_FILES.gem.test(path),
  read: (_, bytes) => {
    const text = decodeText(bytes);
    const [name, version] = [NAME.exec(text)?.groups?.value, VERSION.exec(text)?.groups?.value];
    if (!name || !version) throw new UnreadablePackages('it states no name or no version as RubyGems writes them');
    return {packages: [{kind: 'language', ecosystem: 'RubyGems', name, version}]};
  },
};

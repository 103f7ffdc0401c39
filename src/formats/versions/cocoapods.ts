/** CocoaPods: its versions are gem versions. https://guides.cocoapods.org/syntax/podspec.html#version */
export {compareRubyGems as compareCocoaPods} from './ruby-gems.ts';

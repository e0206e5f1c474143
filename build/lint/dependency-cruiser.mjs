import { cruiseOptions } from './cruise-options.ts';
import { directionRules } from './direction-rules.ts';
import { parseTsxFiles } from './parse-tsx.ts';

parseTsxFiles();

export default { forbidden: directionRules, options: cruiseOptions };

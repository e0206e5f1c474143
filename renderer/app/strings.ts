import { importStrings } from '../library/import/strings.ts';
import { libraryStrings } from '../library/strings.ts';
import { readerStrings } from '../reader/strings.ts';
import { uiStrings } from '../ui/strings.ts';
import { appStrings } from './app-strings.ts';

/** Every feature's texts under its own name. */
export const strings = {
  app: appStrings,
  ui: uiStrings,
  library: libraryStrings,
  import: importStrings,
  reader: readerStrings,
} as const;

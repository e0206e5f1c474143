import { evidenceStrings } from '../annotate/forms/evidence/strings.ts';
import { notesStrings } from '../annotate/notes/strings.ts';
import { annotateStrings } from '../annotate/strings.ts';
import { claimsStrings } from '../claims/strings.ts';
import { codebookStrings } from '../codebook/strings.ts';
import { exportStrings } from '../export/strings.ts';
import { backupStrings } from '../library/backups/strings.ts';
import { collectionStrings } from '../library/collections/strings.ts';
import { conflictStrings } from '../library/conflicts/strings.ts';
import { healthStrings } from '../library/health/strings.ts';
import { importStrings } from '../library/import/strings.ts';
import { metadataStrings } from '../library/metadata/strings.ts';
import { libraryStrings } from '../library/strings.ts';
import { waitingStrings } from '../library/waiting/strings.ts';
import { peopleStrings } from '../people/strings.ts';
import { readerStrings } from '../reader/strings.ts';
import { searchStrings } from '../search/strings.ts';
import { uiStrings } from '../ui/strings.ts';
import { terms } from '../ui/terms.ts';
import { appStrings } from './app-strings.ts';
import { awayStrings } from './away/strings.ts';
import { keysStrings } from './keys/strings.ts';
import { licencesStrings } from './licences/strings.ts';
import { paletteStrings } from './palette/strings.ts';
import { settingsStrings } from './settings/strings.ts';
import { welcomeStrings } from './welcome-strings.ts';

/** Every feature's texts under its own name. */
export const strings = {
  app: appStrings,
  away: awayStrings,
  welcome: welcomeStrings,
  settings: settingsStrings,
  licences: licencesStrings,
  palette: paletteStrings,
  keys: keysStrings,
  ui: uiStrings,
  terms,
  library: libraryStrings,
  collections: collectionStrings,
  backups: backupStrings,
  conflicts: conflictStrings,
  waiting: waitingStrings,
  health: healthStrings,
  import: importStrings,
  metadata: metadataStrings,
  search: searchStrings,
  people: peopleStrings,
  claims: claimsStrings,
  codebook: codebookStrings,
  export: exportStrings,
  reader: readerStrings,
  annotate: annotateStrings,
  notes: notesStrings,
  evidence: evidenceStrings,
} as const;

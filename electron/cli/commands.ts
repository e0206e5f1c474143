import { anchorCommand } from './anchor.ts';
import { annotateCommand } from './annotate.ts';
import { backupCommand } from './backup.ts';
import { checkCommand } from './check.ts';
import type { Command } from './command.ts';
import { exportCommand } from './export.ts';
import { extractCommand } from './extract.ts';
import { importCommand } from './import.ts';
import { importAnnotationsCommand } from './import-annotations.ts';
import { listCommand } from './list.ts';
import { mergeCommand } from './merge.ts';
import { rebuildCommand } from './rebuild.ts';
import { restoreCommand } from './restore.ts';
import { searchCommand } from './search.ts';
import { showCommand } from './show.ts';
import { suggestCommand } from './suggest.ts';

/** Every command of the program, in the order of the help. A new one is a file beside these and a line here. */
export const commands: readonly Command[] = [
  importCommand,
  extractCommand,
  listCommand,
  showCommand,
  annotateCommand,
  searchCommand,
  exportCommand,
  importAnnotationsCommand,
  suggestCommand,
  anchorCommand,
  checkCommand,
  rebuildCommand,
  backupCommand,
  restoreCommand,
  mergeCommand,
];

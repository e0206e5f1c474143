/** Every word of the menu bar and the context menu. An ampersand would mark a mnemonic; none is used. */
export const labels = {
  file: 'File',
  edit: 'Edit',
  view: 'View',
  annotate: 'Annotate',
  window: 'Window',
  help: 'Help',

  about: 'About Stet',
  settings: 'Settings…',

  importFiles: 'Import Files…',
  importFolder: 'Import Folder…',
  newWindow: 'New Window',
  newLibrary: 'New Library…',
  openLibrary: 'Open Library…',
  openRecent: 'Open Recent',
  noRecent: 'No Recent Libraries',
  exportAs: 'Export…',
  copies: 'Backups and Copies',
  backups: 'Backups…',
  saveCopy: 'Save a Copy of the Library…',
  restoreCopy: 'Restore a Copy…',
  mergeFolder: 'Merge Another Library…',
  mergeFile: 'Merge a Copy…',
  health: 'Health of the Library…',

  undo: 'Undo',
  redo: 'Redo',
  find: 'Find in Library',

  library: 'Library',
  people: 'People',
  claims: 'Claims',
  codebook: 'Codebook',
  trash: 'Trash',
  palette: 'Commands…',

  quote: 'Mark Quote',
  claim: 'Mark Claim',
  highlight: 'Highlight',
  note: 'Note',
  tag: 'Tag',
  claimStatus: 'Status of the Claim',

  keys: 'Keyboard Shortcuts',
  log: 'Show Log File',
} as const;

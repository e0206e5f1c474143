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
  newLibrary: 'New Library…',
  openLibrary: 'Open Library…',
  openRecent: 'Open Recent',
  noRecent: 'No Recent Libraries',
  exportAs: 'Export…',

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

  keys: 'Keyboard Shortcuts',
  log: 'Show Log File',
} as const;

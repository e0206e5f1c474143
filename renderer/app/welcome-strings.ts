export const welcomeStrings = {
  title: 'Let it stand',
  text: 'Stet keeps articles with the quotes, claims and notes you mark in them, in a folder of plain files that is yours. Nothing leaves this computer.',
  create: 'New library…',
  open: 'Open a library…',
  recent: 'Recent libraries',
} as const;

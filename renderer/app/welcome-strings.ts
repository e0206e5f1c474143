export const welcomeStrings = {
  title: 'Let it stand',
  text: 'Stet keeps articles with the quotes, claims and notes you mark in them, in a folder of plain files that is yours. Nothing leaves this computer.',
  create: 'New library…',
  open: 'Open a library…',
  recent: 'Recent libraries',
  missing: 'Not found where it was. Show where it is now…',
  moved: 'It has moved: it is opened from {{folder}}.',
} as const;

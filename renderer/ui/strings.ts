export const uiStrings = {
  close: 'Close',
  dismiss: 'Dismiss',
  messages: 'Messages',
  cancel: 'Cancel',
  save: 'Save',
  problem: 'Something went wrong here',
  problemKept:
    'This part of the window could not be drawn. Everything you wrote is kept. Show it again, or copy the note below for a report.',
  again: 'Show again',
  waiting: 'Looking through the library…',
  andMore_one: 'and {{count}} more',
  andMore_other: 'and {{count}} more',
  more: 'Show more ({{left}} left)',
  orphan: 'not found in the text as it is now',
} as const;

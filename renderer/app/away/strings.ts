export const awayStrings = {
  label: 'The library is away',
  gone: 'The library is no longer in {{folder}}. What was saved is safe with it; nothing new can be saved until it is back. What you are writing stays open.',
  moved:
    'The library is no longer in {{folder}}: it lies in {{place}}. Nothing new can be saved until you go on there. What you are writing stays open.',
  several:
    'The library is no longer in {{folder}}, but several copies of it were found. Nothing new can be saved until you go on with one. What you are writing stays open.',
  goOn: 'Go on there',
  goOnIn: 'Go on in {{place}}',
  show: 'Show where it is…',
  isBack: 'The library is there again.',
  goesOn: 'Stet goes on with the library in {{folder}}.',
} as const;

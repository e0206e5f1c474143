export const licencesStrings = {
  title: 'Licences',
  intro:
    'Stet is free software under the Apache License 2.0. It contains these packages; each comes under its own terms.',
  runtime: 'Electron and Chromium, in which it runs, bring theirs in the folder of the program.',
  find: 'Find a package',
  loading: 'Reading the licences…',
  none: 'No package is called “{{name}}”.',
  unnamed: 'see its text',
  problem: 'The list of licences could not be read. It is in the file licences.txt in the folder of the program too.',
  count_one: '{{count}} package',
  count_other: '{{count}} packages',
} as const;

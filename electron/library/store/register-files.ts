/** Files of things with ids that hold for the whole library, by what events call them. Without their schemas, which the first rows do not need. */
export const registerFiles = {
  people: 'people.json',
  codes: 'codebook.json',
  collections: 'collections.json',
  rules: 'rules.json',
} as const;

export type RegisterName = keyof typeof registerFiles;

export const registerNames = Object.keys(registerFiles) as RegisterName[];

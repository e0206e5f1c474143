import swc from '@swc/core';

/**
 * dependency-cruiser asks swc for TypeScript without JSX, whatever the file is called, and has no option for it. With this, .tsx files
 * are parsed as what they are.
 */
export function parseTsxFiles(): void {
  const parseFileSync = swc.parseFileSync.bind(swc);
  Object.assign(swc, {
    parseFileSync: (path: string, options: swc.ParseOptions) =>
      parseFileSync(path, path.endsWith('.tsx') ? { ...options, syntax: 'typescript', tsx: true } : options),
  });
}

import type { ICruiseOptions } from 'dependency-cruiser';

/** How dependency-cruiser reads TypeScript here; the planted violations are read the same way. */
export const cruiseOptions: ICruiseOptions = {
  parser: 'swc',
  // Types count: a type taken from the wrong side is the first step to taking more.
  tsPreCompilationDeps: true,
  doNotFollow: { path: '^node_modules/' },
  enhancedResolveOptions: {
    exportsFields: ['exports'],
    conditionNames: ['import', 'require', 'node', 'default', 'types'],
    extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'],
  },
};

import { join } from 'node:path';

/** The source tree's root folder. */
export const root = join(import.meta.dirname, '..', '..');

/** Where everything that is built goes; ignored by Git. */
export const out = join(root, 'build', 'out');

import { afterAll } from 'vitest';
import { endRunning } from './running-apps.ts';

// Registered before those of the file, and so it runs after them.
afterAll(endRunning);

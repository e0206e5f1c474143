import fc from 'fast-check';

/**
 * Properties are tried on the same inputs in each run, so that a failure can be repeated and a change alone decides what fails.
 * `npm run test:fuzz` gives another seed each night.
 */
fc.configureGlobal({ seed: Number(process.env['STET_SEED'] ?? 1) });

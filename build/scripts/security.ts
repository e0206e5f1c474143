import { install, isInstalled, scan } from './security/electronegativity.ts';

/** `npm run test:security`: electronegativity over all sources of the app; fetches the tool when it is not there yet. */
if (!isInstalled()) install();
const { findings, missed, stale } = await scan();
for (const { rule, file, line, message } of findings) process.stderr.write(`${file}:${line} ${rule}: ${message}\n`);
for (const rule of missed) process.stderr.write(`The canary should have been found by ${rule}.\n`);
for (const entry of stale)
  process.stderr.write(`No longer found, to be taken from the list of accepted ones: ${entry}\n`);
const wrong = findings.length + missed.length + stale.length;
process.stderr.write(wrong === 0 ? 'electronegativity found nothing new, and the canary.\n' : `${wrong} to look at.\n`);
process.exitCode = wrong === 0 ? 0 : 1;

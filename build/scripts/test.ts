import { namesOf, type Outcome, summary, total } from './test/outcome.ts';
import { steps } from './test/steps.ts';

/** All steps, or those named on the command line; a failed step does not keep the next from running. */
const asked = process.argv.slice(2);
const unknown = asked.filter((id) => !steps.some((step) => step.id === id));
if (unknown.length > 0) {
  process.stderr.write(`Unknown step: ${unknown.join(', ')}. There are ${steps.map(({ id }) => id).join(', ')}.\n`);
  process.exit(2);
}

const outcomes: Outcome[] = [];
for (const step of steps.filter(({ id }) => asked.length === 0 || asked.includes(id))) {
  console.log(`\n── ${step.title}`);
  const start = performance.now();
  const outcome = await step.run();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`── ${step.title}: ${outcome.failed === 0 ? 'passed' : 'FAILED'} in ${seconds} s`);
  outcomes.push({ ...outcome, failures: outcome.failed > 0 ? namesOf(outcome, step.title) : [] });
}

for (const failure of outcomes.flatMap(({ failures = [] }) => failures)) console.log(`Failed: ${failure}`);
const all = total(outcomes);
console.log(`\n${summary(all)}`);
process.exitCode = all.failed > 0 ? 1 : 0;

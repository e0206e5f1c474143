import { describe, expect, it } from 'vitest';
import { accepted } from '../../../build/scripts/security/accepted.ts';
import { canaryFile, canaryRules } from '../../../build/scripts/security/canary.ts';
import { type Finding, isInstalled, judge, scan } from '../../../build/scripts/security/electronegativity.ts';

const at = (rule: string, file: string): Finding => ({ rule, file, line: 1, message: '' });
const known = accepted.map(({ rule, where }) => at(rule, where));
const found = canaryRules.map((rule) => at(rule, canaryFile));

describe('what a report means', () => {
  it('nothing, where all was looked at before and the canary was found', () => {
    expect(judge([...known, ...found])).toEqual({ findings: [], missed: [], stale: [] });
  });

  it('a finding elsewhere, or of another rule, is new', () => {
    const fresh = [at('SANDBOX_JS_CHECK', 'electron/other.js'), at('NODE_INTEGRATION_JS_CHECK', 'electron/main.js')];
    expect(judge([...known, ...found, ...fresh]).findings).toEqual(fresh);
  });

  it('a canary that lives, and a reason that nothing needs any more, are told', () => {
    expect(judge([...known, ...found.slice(1)]).missed).toEqual([canaryRules[0]]);
    expect(judge([...known.slice(1), ...found]).stale).toHaveLength(1);
  });
});

// `npm run test:security` fetches the tool; from then on it runs here as well.
it.runIf(isInstalled())('electronegativity finds the canary and nothing new', { timeout: 300_000 }, async () => {
  expect(await scan()).toEqual({ findings: [], missed: [], stale: [] });
});

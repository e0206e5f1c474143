/** What electronegativity asks to have looked at, and what was found on looking. `where` begins the file's path. */
export interface Accepted {
  rule: string;
  where: string;
  why: string;
}

export const accepted: readonly Accepted[] = [
  {
    rule: 'CSP_GLOBAL_CHECK',
    where: 'file:',
    why: 'The policy is a header that the protocol sends with every answer (electron/shell/content-policy.ts); the tool reads meta elements only.',
  },
  {
    rule: 'PROTOCOL_HANDLER_JS_CHECK',
    where: 'electron/main.js',
    why: 'stet:// links are read by one expression that knows article ids and nothing else (electron/shell/link.ts).',
  },
  {
    rule: 'OPEN_EXTERNAL_JS_CHECK',
    where: 'electron/main.js',
    why: 'Reached only by app.openExternal, whose schema lets http and https addresses pass.',
  },
  {
    rule: 'OPEN_EXTERNAL_JS_CHECK',
    where: 'electron/ipc/app-calls.js',
    why: 'The same call: checked by the schema in shared/bridge/contract.ts before it arrives here.',
  },
  ...['CONTEXT_ISOLATION_JS_CHECK', 'SANDBOX_JS_CHECK'].flatMap((rule) =>
    ['electron/shell/window.js', 'electron/shell/print-page.js'].map((where) => ({
      rule,
      where,
      why: 'Set, for every window, in electron/shell/web-preferences.ts, which the tool does not follow.',
    })),
  ),
  ...['electron/shell/window.js', 'electron/shell/print-page.js'].map((where) => ({
    rule: 'AUXCLICK_JS_CHECK',
    where,
    why: 'A middle click opens a window, and every new window is denied (electron/shell/lockdown.ts).',
  })),
];

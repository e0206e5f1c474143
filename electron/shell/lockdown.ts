import { app, session, type WebContents } from 'electron';
import { appScheme, startPage } from './bundle-files.ts';
import type { Log } from './log.ts';

/** Denies whatever a reading window has no use for; see https://www.electronjs.org/docs/latest/tutorial/security */
export function lockDown(log: Log): void {
  app.on('web-contents-created', (_event, contents) => confine(contents, log));
  const { defaultSession } = session;
  defaultSession.setPermissionRequestHandler((_contents, permission, answer) => {
    log.warn(`Permission denied: ${permission}`);
    answer(false);
  });
  defaultSession.setPermissionCheckHandler(() => false);
  defaultSession.setDevicePermissionHandler(() => false);
  defaultSession.on('will-download', (event, item) => {
    log.warn(`Download denied: ${item.getURL()}`);
    event.preventDefault();
  });
  defaultSession.webRequest.onBeforeRequest((details, answer) => {
    const allowed = mayLoad(details.url);
    if (!allowed) log.warn(`Request denied: ${details.url.slice(0, 200)}`);
    answer({ cancel: !allowed });
  });
}

/** Addresses that never leave this computer: our bundle, what the page itself made, and the developer tools. */
export function mayLoad(address: string): boolean {
  const protocol = URL.parse(address)?.protocol;
  return protocol !== undefined && [`${appScheme}:`, 'data:', 'blob:', 'devtools:'].includes(protocol);
}

function confine(contents: WebContents, log: Log): void {
  const deny = (what: string) => (event: { preventDefault(): void; url?: string }) => {
    // Loading the page anew is not going anywhere.
    if (what === 'Navigation' && event.url === startPage) return;
    log.warn(`${what} denied: ${String(event.url).slice(0, 200)}`);
    event.preventDefault();
  };
  contents.on('will-navigate', deny('Navigation'));
  contents.on('will-redirect', deny('Redirect'));
  contents.on('will-frame-navigate', deny('Frame navigation'));
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    log.warn(`New window denied: ${url.slice(0, 200)}`);
    return { action: 'deny' };
  });
}

/** A window as no window should be. A tool that does not find these has not looked. */
export const canary = `
import { BrowserWindow } from 'electron';
const window = new BrowserWindow({
  webPreferences: {
    contextIsolation: false,
    sandbox: false,
    webSecurity: false,
    allowRunningInsecureContent: true,
    experimentalFeatures: true,
  },
});
window.loadURL('http://canary.invalid/');
`;

export const canaryFile = 'canary/canary.js';

export const canaryRules = [
  'CONTEXT_ISOLATION_JS_CHECK',
  'EXPERIMENTAL_FEATURES_JS_CHECK',
  'HTTP_RESOURCES_JS_CHECK',
  'INSECURE_CONTENT_JS_CHECK',
  'SANDBOX_JS_CHECK',
  'WEB_SECURITY_JS_CHECK',
];

import type { Page } from 'playwright-core';
import { startInChromium } from './app-in-chromium.ts';
import { electronBinary, startInElectron } from './app-in-electron.ts';

export interface StartOptions {
  /** Folder of the library to open; made when it is not there. None: the app starts as on its first day. */
  library?: string;
  /** Folder for settings and window state; a fresh one by default. */
  userData?: string;
  headless?: boolean;
  /** Files to import at the start. */
  files?: string[];
  /** Added to the environment of the app. */
  env?: Record<string, string>;
}

/** Answers the dialogs of the main process, drawn in the page or by the system. */
export interface DialogAnswers {
  /** Answers the next open or save dialog with a path. Resolves once it was answered. */
  answerNext(path: string): Promise<void>;
  cancelNext(): Promise<void>;
}

export interface StartedApp {
  page: Page;
  /** The user-data folder. */
  dir: string;
  dialogs: DialogAnswers;
  /** Closes the window as a person would and waits for the process to end; answers its exit code. */
  close(): Promise<number | null>;
}

/** Starts the bundled app: in Electron where its binary is there and STET_RUNTIME does not say otherwise, else in Chromium. */
export async function startApp(options: StartOptions = {}): Promise<StartedApp> {
  const binary = process.env['STET_RUNTIME'] === 'chromium' ? null : electronBinary();
  return binary ? startInElectron(binary, options) : startInChromium(options);
}

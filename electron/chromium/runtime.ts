import type { Browser } from './browser.ts';
import type { LaunchOptions } from './launch-options.ts';

/** What launch.ts sets up before main.ts runs; the stand-in's modules read it. */
export interface Runtime {
  browser: Browser;
  /** Path of the browser that runs. */
  executable: string;
  options: LaunchOptions;
  /** False when another instance holds the lock. */
  isFirst: boolean;
  /** Usable area of the screen in CSS pixels; null while headless. */
  screen: { x: number; y: number; width: number; height: number } | null;
}

let current: Runtime | null = null;

export function provideRuntime(runtime: Runtime): void {
  current = runtime;
}

export function runtime(): Runtime {
  if (!current) throw new Error('The second runtime was not launched.');
  return current;
}

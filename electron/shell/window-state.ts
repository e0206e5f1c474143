import * as z from 'zod';

/** Where the window stood. Device-independent pixels. */
export const windowStateSchema = z.object({
  x: z.int().optional(),
  y: z.int().optional(),
  width: z.int().min(1).max(100_000),
  height: z.int().min(1).max(100_000),
  maximized: z.boolean(),
});
export type WindowState = z.infer<typeof windowStateSchema>;

export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

export const defaultWindowState: WindowState = { width: 1360, height: 900, maximized: false };

export const minimumSize = { width: 420, height: 400 };

/** So much of the window has to lie on a display, or it could not be seen and seized. */
const VISIBLE = 100;

/** Fits what was kept to the displays there are now: never larger than one, never out of sight. */
export function fitToDisplays(state: WindowState, displays: Area[]): WindowState {
  const first = displays[0];
  if (!first) return state;
  const home =
    state.x === undefined || state.y === undefined ? null : displays.find((area) => shows(area, state as Area));
  const area = home ?? first;
  const width = Math.min(Math.max(state.width, minimumSize.width), area.width);
  const height = Math.min(Math.max(state.height, minimumSize.height), area.height);
  if (!home) return { width, height, maximized: state.maximized };
  return {
    width,
    height,
    x: clamp(state.x ?? area.x, area.x, area.x + area.width - width),
    y: clamp(state.y ?? area.y, area.y, area.y + area.height - height),
    maximized: state.maximized,
  };
}

function shows(area: Area, window: Area): boolean {
  const wide = Math.min(window.x + window.width, area.x + area.width) - Math.max(window.x, area.x);
  // The title bar is what one drags a window by.
  return wide >= VISIBLE && window.y >= area.y - 10 && window.y <= area.y + area.height - 50;
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}

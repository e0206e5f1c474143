import { EventEmitter } from 'node:events';
import type { BrowserWindow } from 'electron';
import { beforeEach, expect, it, vi } from 'vitest';
import { AppWindows } from '../../../electron/shell/app-windows.ts';
import { EVENTS } from '../../../shared/bridge/channels.ts';

/** As much of a window as is used here. */
class Window extends EventEmitter {
  readonly send = vi.fn();
  readonly webContents = Object.assign(new EventEmitter(), { send: this.send, mainFrame: {} });
  destroyed = false;
  isDestroyed(): boolean {
    return this.destroyed;
  }
  close(): void {
    this.destroyed = true;
    this.emit('closed');
  }
}

let made: Window[];
let beside: unknown[];
let windows: AppWindows;

beforeEach(() => {
  made = [];
  beside = [];
  windows = new AppWindows((other) => {
    const window = new Window();
    made.push(window);
    beside.push(other);
    queueMicrotask(() => window.webContents.emit('did-finish-load'));
    return window as unknown as BrowserWindow;
  });
});

it('opens each window beside the one used last, and is done when its page is there', async () => {
  expect(windows.front).toBeNull();
  const first = await windows.open();
  const second = await windows.open();
  expect(beside).toEqual([null, first]);
  expect(windows.front).toBe(second);
});

it('shows a new window alone what it is opened for, and does not wait for one that was closed', async () => {
  await windows.open();
  await windows.open({ articleId: 'a', annotationId: null });
  const [first, second] = made;
  expect(first?.send).not.toHaveBeenCalled();
  expect(second?.send.mock.calls).toEqual([[EVENTS, 'link.opened', { articleId: 'a', annotationId: null }]]);
  const opening = windows.open({ articleId: 'b', annotationId: null });
  const third = made[2];
  third?.webContents.removeAllListeners();
  third?.close();
  await opening;
  expect(third?.send).not.toHaveBeenCalled();
});

it('tells all of them, or the one that is used', async () => {
  await windows.open();
  await windows.open();
  const [first, second] = made;
  windows.tell('menu.command', { command: 'all' });
  first?.emit('focus');
  windows.tellFront('menu.command', { command: 'front' });
  expect(first?.send.mock.calls.map(([, , { command }]) => command)).toEqual(['all', 'front']);
  expect(second?.send.mock.calls.map(([, , { command }]) => command)).toEqual(['all']);
});

it('knows of those alone that are open', async () => {
  await windows.open();
  await windows.open();
  const [first, second] = made;
  expect(windows.mainFrames).toEqual([second?.webContents.mainFrame, first?.webContents.mainFrame]);
  second?.close();
  expect(windows.mainFrames).toEqual([first?.webContents.mainFrame]);
  expect(windows.front).toBe(first);
  windows.tell('menu.command', { command: 'x' });
  expect(second?.send).not.toHaveBeenCalled();
  first?.close();
  windows.tellFront('menu.command', { command: 'x' });
  expect(windows.front).toBeNull();
});

import { contextBridge, ipcRenderer, webUtils } from 'electron';
import { CALLS, EVENTS } from '../shared/bridge/channels.ts';
import type { Bridge } from '../shared/bridge/contract.ts';
import { droppedFolder, maxDroppedSize, partSize } from '../shared/bridge/dropped.ts';
import type { EventName, Events } from '../shared/bridge/events.ts';
import { fail } from '../shared/model/result.ts';

/** Runs before the page in a sandbox and gives it one frozen object; nothing else of Electron reaches the page. */

type Listener = (event: never) => void;
const listeners = new Map<EventName, Set<Listener>>();
/** What was opened from outside before the window has begun to listen waits for its first listener. */
const waiting = new Map<EventName, unknown[]>([
  ['link.opened', []],
  ['files.opened', []],
]);

ipcRenderer.on(EVENTS, (_event, name: EventName, payload: unknown) => {
  if (name === 'menu.command' && editsTextField((payload as Events['menu.command']).command)) return;
  const known = listeners.get(name) ?? new Set();
  if (known.size === 0) waiting.get(name)?.push(payload);
  for (const listener of known) listener(payload as never);
});

/** Undo and redo from the menu: a text field takes back its own typing, everything else is the window's affair. */
function editsTextField(command: string): boolean {
  const focused = document.activeElement;
  const isField =
    focused instanceof HTMLTextAreaElement ||
    (focused instanceof HTMLInputElement && !/^(button|checkbox|radio|range|color|file|submit)$/.test(focused.type)) ||
    (focused instanceof HTMLElement && focused.isContentEditable);
  if (!isField || (command !== 'edit.undo' && command !== 'edit.redo')) return false;
  document.execCommand(command === 'edit.undo' ? 'undo' : 'redo');
  return true;
}

const bridge: Bridge = {
  async call(name, ...args) {
    try {
      return await ipcRenderer.invoke(CALLS, name, ...args);
    } catch (error) {
      return fail('bad-arguments', 'What this window sent could not be passed on. Nothing was changed.', String(error));
    }
  },
  on(name, listener) {
    const known = listeners.get(name) ?? new Set();
    listeners.set(name, known.add(listener as Listener));
    for (const payload of waiting.get(name)?.splice(0) ?? []) listener(payload as never);
    return () => known.delete(listener as Listener);
  },
  async pathsOf(files) {
    const paths: string[] = [];
    // One after the other: dropped folders may hold thousands. The second runtime answers with a promise.
    for (const file of files)
      paths.push((await Promise.resolve(webUtils.getPathForFile(file))) || (await upload(file)));
    return paths;
  },
};

/** Hands over the bytes of a file that lies nowhere on disk; '' when that fails. */
async function upload(file: File): Promise<string> {
  if (file.size > maxDroppedSize) return '';
  const address = `${droppedFolder}/${crypto.randomUUID()}?name=${encodeURIComponent(file.name)}&offset=`;
  let path = '';
  let offset = 0;
  try {
    do {
      const body = await file.slice(offset, offset + partSize).arrayBuffer();
      const response = await fetch(address + offset, { method: 'POST', body });
      if (!response.ok) return '';
      path = ((await response.json()) as { path: string }).path;
      offset += partSize;
    } while (offset < file.size);
    return path;
  } catch {
    return '';
  }
}

contextBridge.exposeInMainWorld('stet', bridge);

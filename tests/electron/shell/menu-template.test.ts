import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { type MenuActions, menuTemplate } from '../../../electron/shell/menu-template.ts';
import type { Platform } from '../../../electron/shell/platform.ts';

type Item = MenuItemConstructorOptions;

const platforms: Platform[] = ['darwin', 'win32', 'linux'];
const calls: string[] = [];
const actions: MenuActions = {
  command: (id) => calls.push(id),
  newWindow: () => calls.push('newWindow'),
  newLibrary: () => calls.push('newLibrary'),
  openLibrary: (folder) => calls.push(`openLibrary ${folder}`),
  about: () => calls.push('about'),
  showLog: () => calls.push('showLog'),
};

function flat(items: Item[]): Item[] {
  return items.flatMap((item) => [item, ...flat((item.submenu as Item[] | undefined) ?? [])]);
}

function itemsOf(platform: Platform, recent: { folder: string; name: string }[] = []): Item[] {
  return flat(menuTemplate(platform, recent, actions));
}

function click(item: Item | undefined): void {
  (item as { click(): void }).click();
}

/** The key as the system sees it. */
function keyOn(platform: Platform, accelerator: string): string {
  return accelerator.replace('CmdOrCtrl', platform === 'darwin' ? 'Cmd' : 'Ctrl').toLowerCase();
}

describe.each(platforms)('the menu on %s', (platform) => {
  it('gives no key to two items', () => {
    const keys = itemsOf(platform).flatMap(({ accelerator }) =>
      accelerator ? keyOn(platform, String(accelerator)) : [],
    );
    expect(keys).toEqual([...new Set(keys)]);
  });

  it('gives every item a role, a click, a submenu or a line', () => {
    for (const item of itemsOf(platform, [])) {
      const does = item.role ?? item.click ?? item.submenu ?? (item.type === 'separator' || item.enabled === false);
      expect(does, JSON.stringify(item)).toBeTruthy();
    }
  });

  it('leaves the keys that write in a text field to the window', () => {
    for (const item of itemsOf(platform)) {
      if (item.accelerator && !/(Ctrl|Cmd)\+|^F\d/.test(String(item.accelerator)))
        expect(item.registerAccelerator).toBe(false);
    }
    const undo = itemsOf(platform).find(({ id }) => id === 'edit.undo');
    expect(undo).toMatchObject({ registerAccelerator: false, accelerator: 'CmdOrCtrl+Z' });
  });

  it('has the usual roles', () => {
    const roles = itemsOf(platform).map(({ role }) => role);
    for (const role of ['cut', 'copy', 'paste', 'selectAll', 'quit', 'close', 'togglefullscreen', 'zoomIn', 'help']) {
      expect(roles).toContain(role);
    }
  });
});

it('has the program menu on macOS alone', () => {
  expect(platforms.map((platform) => menuTemplate(platform, [], actions)[0]?.role)).toEqual([
    'appMenu',
    undefined,
    undefined,
  ]);
  for (const platform of platforms) {
    const settings = itemsOf(platform).filter(({ id }) => id === 'app.settings');
    expect(settings).toHaveLength(1);
  }
});

it('lists recent libraries, and opens one', () => {
  const item = itemsOf('linux', [{ folder: '/a/b', name: 'Notes' }]).find(({ label }) => label === 'Notes');
  click(item);
  expect(calls.at(-1)).toBe('openLibrary /a/b');
  expect(itemsOf('linux').find(({ label }) => label === 'No Recent Libraries')?.enabled).toBe(false);
});

it('sends commands of the window by their id', () => {
  click(itemsOf('win32').find(({ id }) => id === 'file.export'));
  expect(calls.at(-1)).toBe('file.export');
});

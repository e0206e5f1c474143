import { describe, expect, it, vi } from 'vitest';
import type { AppWindow } from '../../../electron/chromium/app-window.ts';
import { type ItemTemplate, Menu } from '../../../electron/chromium/menu.ts';
import { menuTemplate } from '../../../electron/shell/menu-template.ts';

const command = vi.fn();
const edit = vi.fn();
const window = { webContents: { edit }, close: vi.fn(), minimize: vi.fn() } as unknown as AppWindow;
const actions = {
  command,
  newWindow: vi.fn(),
  newLibrary: vi.fn(),
  openLibrary: vi.fn(),
  about: vi.fn(),
  showLog: vi.fn(),
};

describe('the application menu', () => {
  const menu = Menu.buildFromTemplate(menuTemplate('linux', [], actions) as ItemTemplate[]);
  const all = (views = menu.views): typeof views => views.flatMap((view) => [view, ...all(view.items)]);
  const item = (label: string) => all().find((view) => view.label === label);

  it('has a label on everything that is drawn', () => {
    expect(menu.views.map(({ label }) => label)).toEqual(['File', 'Edit', 'View', 'Annotate', 'Window', 'Help']);
    for (const view of all()) if (view.kind !== 'separator') expect(view.label).not.toBe('');
  });

  it('draws no line at an end or beside another', () => {
    for (const { items } of menu.views) {
      const kinds = items.map(({ kind }) => kind);
      expect(kinds.join(' ')).not.toMatch(/^separator|separator separator|separator$/);
    }
  });

  it('runs what is chosen: a command, a role', () => {
    menu.choose(item('Export…')?.id ?? 0, window);
    expect(command).toHaveBeenCalledExactlyOnceWith('file.export');
    menu.choose(item('Copy')?.id ?? 0, window);
    expect(edit).toHaveBeenCalledExactlyOnceWith('copy');
    menu.choose(-1, window);
  });

  it('listens to the keys that are registered, and only shows the others', () => {
    expect(item('Export…')).toMatchObject({ accelerator: 'CmdOrCtrl+E', registered: true });
    expect(item('Undo')).toMatchObject({ accelerator: 'CmdOrCtrl+Z', registered: false });
    expect(item('Copy')).toMatchObject({ accelerator: 'CmdOrCtrl+C', registered: false });
  });
});

it('leaves out what has no meaning here, and what is not visible', () => {
  const menu = Menu.buildFromTemplate([
    { role: 'services' },
    { type: 'separator' },
    { label: 'Seen', enabled: false },
    { type: 'separator' },
    { label: 'Unseen', visible: false },
  ]);
  expect(menu.views.map(({ label, enabled }) => [label, enabled])).toEqual([['Seen', false]]);
});

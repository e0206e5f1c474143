import type { ContextMenuParams, MenuItemConstructorOptions } from 'electron';
import { type BrowserWindow, Menu } from 'electron';

type Facts = Pick<ContextMenuParams, 'isEditable' | 'selectionText' | 'editFlags'>;

/** Text fields get the usual commands, selected text gets Copy; elsewhere the page has menus of its own. */
export function contextMenuTemplate({ isEditable, selectionText, editFlags }: Facts): MenuItemConstructorOptions[] {
  if (isEditable) {
    return [
      { role: 'undo', enabled: editFlags.canUndo },
      { role: 'redo', enabled: editFlags.canRedo },
      { type: 'separator' },
      { role: 'cut', enabled: editFlags.canCut },
      { role: 'copy', enabled: editFlags.canCopy },
      { role: 'paste', enabled: editFlags.canPaste },
      { type: 'separator' },
      { role: 'selectAll', enabled: editFlags.canSelectAll },
    ];
  }
  return selectionText.trim() === '' ? [] : [{ role: 'copy', enabled: editFlags.canCopy }];
}

export function addContextMenu(window: BrowserWindow): void {
  window.webContents.on('context-menu', (_event, params) => {
    const template = contextMenuTemplate(params);
    if (template.length > 0) Menu.buildFromTemplate(template).popup({ window });
  });
}

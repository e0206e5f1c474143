import { expect, it, vi } from 'vitest';
import { contextMenuTemplate } from '../../../electron/shell/context-menu.ts';

vi.mock('electron', () => ({ Menu: {} }));

const editFlags = {
  canUndo: true,
  canRedo: false,
  canCut: true,
  canCopy: true,
  canPaste: true,
  canDelete: true,
  canSelectAll: true,
  canEditRichly: false,
};

it('offers the usual on a text field, as far as it can be done', () => {
  const items = contextMenuTemplate({ isEditable: true, selectionText: '', editFlags });
  const roles = items.flatMap(({ role, enabled }) => (role && enabled ? role : []));
  expect(roles).toEqual(['undo', 'cut', 'copy', 'paste', 'selectAll']);
});

it('offers Copy on selected text, and nothing elsewhere', () => {
  expect(contextMenuTemplate({ isEditable: false, selectionText: 'words', editFlags }).map(({ role }) => role)).toEqual(
    ['copy'],
  );
  expect(contextMenuTemplate({ isEditable: false, selectionText: ' \n', editFlags })).toEqual([]);
});

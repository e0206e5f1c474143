import { beforeEach, expect, it, vi } from 'vitest';
import { importFiles } from '../../../electron/ipc/import-files.ts';
import type { OpenLibrary } from '../../../electron/ipc/open-library.ts';
import type { Dialogs } from '../../../electron/shell/dialogs.ts';
import { fail, ok } from '../../../shared/model/result.ts';

const tell = vi.fn();
const send = vi.fn();
const importPaths = vi.fn();
const dialogs = { tell } as unknown as Dialogs;
const library = { host: () => ok({ importPaths }) } as unknown as OpenLibrary;

beforeEach(() => vi.clearAllMocks());

it('shows a single file at once', async () => {
  importPaths.mockResolvedValue(ok([{ source: '/a.txt', status: 'duplicate', id: 'a1', title: 'A' }]));
  await importFiles(['/a.txt'], library, dialogs, send);
  expect(send).toHaveBeenCalledExactlyOnceWith('link.opened', { articleId: 'a1', annotationId: null });
  expect(tell).not.toHaveBeenCalled();
});

it('tells which of many failed, and why', async () => {
  importPaths.mockResolvedValue(
    ok([
      { source: '/a.txt', status: 'added', id: 'a1', title: 'A' },
      { source: '/b.txt', status: 'failed', id: null, title: null, reason: 'It is empty.' },
    ]),
  );
  await importFiles(['/a.txt', '/b.txt'], library, dialogs, send);
  expect(send).not.toHaveBeenCalled();
  expect(tell).toHaveBeenCalledExactlyOnceWith('One file was not imported.', '/b.txt: It is empty.');
});

it('tells when no library is open, and does nothing for no files', async () => {
  const none = { host: () => fail('not-found', 'No library is open.') } as unknown as OpenLibrary;
  await importFiles(['/a.txt'], none, dialogs, send);
  expect(tell).toHaveBeenCalledExactlyOnceWith('No library is open.');
  await importFiles([], library, dialogs, send);
  expect(importPaths).not.toHaveBeenCalled();
});

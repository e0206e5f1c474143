import { listFolder, lookAt, makeFolder } from './folders.ts';
import type { PageLine } from './page-line.ts';

/** What the page may ask about the disk: folders for its dialogs, and where a dropped file lies. `deliver` is the name that messages go by. */
export function answerFiles({ cdp, channel }: PageLine, deliver: string): void {
  channel.answer('folder.list', (params) => listFolder((params as { path: string }).path));
  channel.answer('folder.lookAt', (params) => {
    const { path, base } = params as { path: string; base: string };
    return lookAt(path, base);
  });
  channel.answer('folder.make', (params) => {
    const { parent, name } = params as { parent: string; name: string };
    return makeFolder(parent, name);
  });
  channel.answer('file.path', async (params, from) => {
    const id = Number((params as { id: number }).id);
    const expression = `globalThis[${JSON.stringify(deliver)}].files.get(${id})`;
    const { result } = await cdp.send('Runtime.evaluate', { expression, contextId: from.contextId });
    if (!result.objectId) return '';
    try {
      return (await cdp.send('DOM.getFileInfo', { objectId: result.objectId })).path;
    } catch {
      // A file that a script made lies nowhere.
      return '';
    }
  });
}

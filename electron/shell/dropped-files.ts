import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { droppedFolder, maxDroppedSize } from '../../shared/bridge/dropped.ts';

/** Takes the bytes of dropped files that lie nowhere on disk; see shared/bridge/dropped.ts. */
export interface DroppedFiles {
  /** Null when the address means no dropped file. */
  receive(request: Request): Promise<Response | null>;
  /** Deletes what was received: the library keeps its own copy of what was imported. */
  clear(): void;
}

export function collectDroppedFiles(temporary: string): DroppedFiles {
  let folder: string | null = null;
  return {
    async receive(request) {
      const part = readPart(request.url);
      if (!part) return null;
      const bytes = new Uint8Array(await request.arrayBuffer());
      if (part.offset + bytes.byteLength > maxDroppedSize) return answer(413);
      folder ??= mkdtempSync(join(temporary, 'stet-dropped-'));
      const path = join(folder, part.id, part.name);
      mkdirSync(join(folder, part.id), { recursive: true });
      const handle = await open(path, 'a');
      try {
        // Parts come one after the other, or something went wrong.
        if ((await handle.stat()).size !== part.offset) return answer(409);
        await handle.writeFile(bytes);
      } finally {
        await handle.close();
      }
      return answer(200, { path });
    },
    clear() {
      if (folder) rmSync(folder, { recursive: true, force: true });
      folder = null;
    },
  };
}

function answer(status: number, body: object = {}): Response {
  return Response.json(body, { status });
}

function readPart(address: string): { id: string; name: string; offset: number } | null {
  const url = new URL(address);
  const [, folder, id, ...rest] = url.pathname.split('/');
  if (folder !== droppedFolder || rest.length > 0 || !/^[0-9a-f-]{36}$/.test(id ?? '')) return null;
  const offset = Number(url.searchParams.get('offset'));
  if (!Number.isSafeInteger(offset) || offset < 0) return null;
  return { id: id ?? '', name: safeName(url.searchParams.get('name') ?? ''), offset };
}

/** A name that every file system takes and that leads nowhere else. */
export function safeName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? '';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  const plain = last.replace(/[\u0000-\u001f<>:"|?*\u007f]/g, '_').replace(/^\.+|[. ]+$/g, '');
  const dot = plain.lastIndexOf('.');
  const extension = dot > 0 ? plain.slice(dot, dot + 12) : '';
  const stem = (dot > 0 ? plain.slice(0, dot) : plain).slice(0, 100);
  return (/^(con|prn|aux|nul|com\d|lpt\d)$/i.test(stem) ? `_${stem}` : stem || 'dropped') + extension;
}

import { readFile } from 'node:fs/promises';
import { protocol, session } from 'electron';
import { appScheme, bundleFile, isOwnAddress, mediaType } from './bundle-files.ts';
import { securityHeaders } from './content-policy.ts';
import type { DroppedFiles } from './dropped-files.ts';

/** Before the app is ready: makes app:// a standard, secure scheme. */
export function declareProtocol(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** Serves the files of the renderer bundle, takes dropped files, and does nothing else. */
export function serveBundle(root: string, dropped: DroppedFiles): void {
  session.defaultSession.protocol.handle(appScheme, (request) => answer(root, dropped, request));
}

async function answer(root: string, dropped: DroppedFiles, request: Request): Promise<Response> {
  if (request.method === 'POST') return (isOwnAddress(request.url) && (await dropped.receive(request))) || refusal(404);
  if (request.method !== 'GET' && request.method !== 'HEAD') return refusal(405);
  const file = bundleFile(root, request.url);
  if (!file) return refusal(404);
  try {
    const bytes = await readFile(file);
    return new Response(new Uint8Array(bytes), {
      headers: { ...securityHeaders, 'content-type': mediaType(file) ?? 'application/octet-stream' },
    });
  } catch {
    return refusal(404);
  }
}

function refusal(status: number): Response {
  return new Response(null, { status, headers: securityHeaders });
}

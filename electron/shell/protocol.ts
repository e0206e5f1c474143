import { readFile } from 'node:fs/promises';
import { protocol, session } from 'electron';
import { appScheme, bundleFile, mediaType } from './bundle-files.ts';
import { securityHeaders } from './content-policy.ts';

/** Before the app is ready: makes app:// a standard, secure scheme. */
export function declareProtocol(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** Serves the files of the renderer bundle, and nothing else. */
export function serveBundle(root: string): void {
  session.defaultSession.protocol.handle(appScheme, (request) => answer(root, request));
}

async function answer(root: string, request: Request): Promise<Response> {
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

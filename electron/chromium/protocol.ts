import type { Route } from 'playwright-core';
import { fromServed, toServed } from './url-map.ts';

type Handler = (request: Request) => Response | Promise<Response>;

/** Electron's `protocol`, as far as it serves a scheme: https://www.electronjs.org/docs/latest/api/protocol */
class Protocol {
  readonly #handlers = new Map<string, Handler>();

  registerSchemesAsPrivileged(): void {
    // The address the bundle is served from is https, which has every privilege asked for.
  }

  handle(scheme: string, handler: Handler): void {
    this.#handlers.set(`${scheme}:`, handler);
  }

  /** Answers a request of the browser; false when no scheme of ours is meant. */
  async serve(route: Route): Promise<boolean> {
    const request = route.request();
    const url = fromServed(request.url());
    const handler = this.#handlers.get(new URL(url).protocol);
    if (!handler || url === request.url()) return false;
    const method = request.method();
    const body = method === 'GET' || method === 'HEAD' ? null : request.postDataBuffer();
    const response = await handler(
      new Request(url, { method, headers: request.headers(), body: body ? new Uint8Array(body) : null }),
    );
    await route.fulfill({
      status: response.status,
      headers: Object.fromEntries([...response.headers].map(([name, value]) => [name, toServed(value)])),
      body: Buffer.from(await response.arrayBuffer()),
    });
    return true;
  }
}

export const protocol = new Protocol();

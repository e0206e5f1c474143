import type { Transport } from './transport.ts';

/** The Navigation API, which TypeScript's DOM library does not know yet: https://html.spec.whatwg.org/#navigation-api */
interface NavigateEvent extends Event {
  destination: { url: string; sameDocument: boolean };
}

/**
 * Refuses to leave for addresses that never reach the network (about:, blob:, data:), where the process could not stop
 * it; those that do are refused there.
 */
export function stayHere(transport: Transport): void {
  const { navigation } = globalThis as unknown as { navigation?: EventTarget };
  navigation?.addEventListener('navigate', (event) => {
    const { url, sameDocument } = (event as NavigateEvent).destination;
    if (sameDocument || url.startsWith('https:') || url.startsWith('http:')) return;
    event.preventDefault();
    transport.notify('navigation.refused', { url });
  });
}

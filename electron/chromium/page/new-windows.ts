import type { Transport } from './transport.ts';

/** Opens no second window or tab: not by script, not by a link's target, not by a click with a key held or the wheel. */
export function openNoWindows(transport: Transport): void {
  const refuse = (url: string) => transport.notify('window.refused', { url });
  Object.defineProperty(window, 'open', {
    value: (url?: string | URL) => {
      refuse(String(url ?? ''));
      return null;
    },
  });
  const click = (event: MouseEvent) => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement || node instanceof SVGAElement);
    if (event.defaultPrevented || !link) return;
    const target = link.getAttribute('target') ?? '';
    const elsewhere = target !== '' && !['_self', '_top', '_parent'].includes(target);
    if (!elsewhere && event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey) return;
    event.preventDefault();
    refuse(link.getAttribute('href') ?? '');
  };
  window.addEventListener('click', click);
  window.addEventListener('auxclick', click);
}

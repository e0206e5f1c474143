import { create } from 'zustand';

/** What was pasted and waits to be looked at before it is added. */
export interface Pasted {
  text: string;
  html: string | null;
}

export const usePasted = create<{ pasted: Pasted | null }>(() => ({ pasted: null }));

/** The clipboard's text and, where it has any, its HTML; null when it holds no words. */
export function pastedFrom(data: Pick<DataTransfer, 'getData'>): Pasted | null {
  const html = data.getData('text/html');
  const text = data.getData('text/plain');
  if (!text.trim() && !html.trim()) return null;
  return { text, html: html.trim() ? html : null };
}

/** Reads the clipboard by itself, for the menu and the palette. May be denied: then null. */
export async function readClipboard(): Promise<Pasted | null> {
  try {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (item?.types.includes(type) ? (await item.getType(type)).text() : '');
    const values = { 'text/html': await read('text/html'), 'text/plain': await read('text/plain') };
    return pastedFrom({ getData: (type) => values[type as keyof typeof values] ?? '' });
  } catch {
    return null;
  }
}

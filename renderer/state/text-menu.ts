import { create } from 'zustand';

/** What a menu that is asked for in an article is about: the selected words, the annotation at hand, or the paragraph at hand. */
export type TextMenuSubject = 'words' | 'annotation' | 'paragraph';

interface TextMenu {
  subject: TextMenuSubject;
  /** In the window, CSS pixels. */
  at: { x: number; y: number };
}

/** The context menu of the article where the focus is; null while it is closed. Text and cards ask for it. */
export const useTextMenu = create<{ menu: TextMenu | null }>(() => ({ menu: null }));

/** A press of the menu key comes without a place of its own: `otherwise` tells one. */
export function askForMenu(
  event: Pick<React.MouseEvent, 'preventDefault' | 'button' | 'clientX' | 'clientY'>,
  subject: TextMenuSubject,
  otherwise: () => { left: number; bottom: number } | undefined,
): void {
  event.preventDefault();
  const box = event.button === 2 ? undefined : otherwise();
  const at = box ? { x: box.left, y: box.bottom } : { x: event.clientX, y: event.clientY };
  useTextMenu.setState({ menu: { subject, at } });
}

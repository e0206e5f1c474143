import { create } from 'zustand';

/** The annotation under the pointer, in the text or on a card: the other one lights up with it. */
export const useHovered = create<{ annotationId: string | null }>(() => ({ annotationId: null }));

export function hover(annotationId: string | null): void {
  if (useHovered.getState().annotationId !== annotationId) useHovered.setState({ annotationId });
}

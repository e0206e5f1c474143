type Granularity = 'character' | 'word' | 'line' | 'lineboundary' | 'documentboundary';

export interface CaretMove {
  alter: 'move' | 'extend';
  direction: 'forward' | 'backward' | 'left' | 'right';
  granularity: Granularity;
}

interface Key {
  key: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  altKey: boolean;
  metaKey: boolean;
}

/**
 * What a key does to the caret, as text fields have it: by word with Ctrl (Option on a Mac), to the line's end with
 * Home and End (Command and an arrow on a Mac). Null for keys that mean something else.
 */
export function caretMove(key: Key, mac: boolean): CaretMove | null {
  const alter = key.shiftKey ? 'extend' : 'move';
  const byWord = mac ? key.altKey : key.ctrlKey || key.altKey;
  // Alt and an arrow without Shift goes back and forward in history.
  if (!mac && key.altKey && !key.shiftKey) return null;
  const toEdge = mac && key.metaKey;
  switch (key.key) {
    case 'ArrowLeft':
    case 'ArrowRight': {
      const direction = key.key === 'ArrowLeft' ? 'left' : 'right';
      return { alter, direction, granularity: toEdge ? 'lineboundary' : byWord ? 'word' : 'character' };
    }
    case 'ArrowUp':
    case 'ArrowDown': {
      if (byWord) return null;
      const direction = key.key === 'ArrowUp' ? 'backward' : 'forward';
      return { alter, direction, granularity: toEdge ? 'documentboundary' : 'line' };
    }
    case 'Home':
    case 'End': {
      // Without Shift these scroll.
      if (!key.shiftKey) return null;
      const direction = key.key === 'Home' ? 'backward' : 'forward';
      return { alter, direction, granularity: key.ctrlKey ? 'documentboundary' : 'lineboundary' };
    }
    default:
      return null;
  }
}

import { create } from 'zustand';

export interface Toast {
  id: number;
  tone: 'info' | 'problem';
  message: string;
  action?: { label: string; run(): void };
  /** Where the action leads, there and gone with what is to be seen there. */
  leadsTo?: 'conflicts';
  /** A second thing that can be done about it. */
  also?: { label: string; run(): void };
}

export const useToasts = create<{ toasts: Toast[] }>(() => ({ toasts: [] }));

let nextId = 1;

/**
 * Shows a message (and reads it out). It goes by itself after 10 s at the earliest, or by `dismiss`. The same sentence again, with nothing to be
 * done about it, takes the place of the first.
 */
export function toast(
  message: string,
  options: Partial<Pick<Toast, 'tone' | 'action' | 'leadsTo' | 'also'>> = {},
): number {
  const id = nextId++;
  useToasts.setState(({ toasts }) => {
    const others = toasts.filter((shown) => shown.message !== message || shown.action !== undefined);
    return { toasts: [...others, { id, tone: 'info', message, ...options }] };
  });
  return id;
}

/** Does nothing when the message is gone already. */
export function changeToast(id: number, change: (toast: Toast) => Toast): void {
  useToasts.setState(({ toasts }) => ({ toasts: toasts.map((toast) => (toast.id === id ? change(toast) : toast)) }));
}

export function dismiss(id: number): void {
  useToasts.setState(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) }));
}

/** What was told of one library is not about the next. */
export function dismissAll(): void {
  useToasts.setState({ toasts: [] });
}

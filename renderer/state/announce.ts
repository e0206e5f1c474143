import { create } from 'zustand';

/** What is read out to people who do not see it happen. */
export const useAnnouncement = create<{ message: string; count: number }>(() => ({ message: '', count: 0 }));

/** Reads a sentence out, politely. The same sentence twice is read twice. */
export function announce(message: string): void {
  useAnnouncement.setState(({ count }) => ({ message, count: count + 1 }));
}

import { t } from 'i18next';
import { create } from 'zustand';
import { on } from '../../state/bridge.ts';
import { queryClient } from '../../state/query-client.ts';
import { rescanLibrary } from '../../state/rescan.ts';
import { toast } from '../../state/toasts.ts';
import { inBackground } from '../../ui/report.ts';

/** The folders where the library lies instead of its own; null while it is where it was opened. */
export const useAway = create<{ now: string[] | null }>(() => ({ now: null }));

/** Follows whether the open library is in its folder. Returns the function that ends that. */
export function followPresence(): () => void {
  const isHere = () => useAway.setState({ now: null });
  const ends = [
    on('library.presence', ({ there, now }) => {
      const wasAway = useAway.getState().now !== null;
      if (!there) {
        useAway.setState({ now });
        return;
      }
      isHere();
      if (!wasAway) return;
      toast(t('away.isBack'));
      // Somebody may have worked on it while it was away.
      inBackground(rescanLibrary());
    }),
    on('library.opened', isHere),
    on('library.moved', ({ folder }) => {
      isHere();
      toast(t('away.goesOn', { folder }));
      void queryClient.invalidateQueries();
    }),
  ];
  return () => {
    for (const end of ends) end();
  };
}

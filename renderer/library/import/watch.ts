import { t } from 'i18next';
import { on } from '../../state/bridge.ts';
import { queryClient } from '../../state/query-client.ts';
import { toast } from '../../state/toasts.ts';
import { tellArrived } from './import-articles.ts';

/** What the watched folder brings, and whether it is there. To be called once. */
export function listenToWatched(): () => void {
  const off = [
    on('watch.imported', ({ outcomes }) => tellArrived(outcomes)),
    on('watch.presence', (state) => {
      queryClient.setQueryData(['watch'], state);
      const { folder } = state;
      toast(t(state.there ? 'import.watch.isBack' : 'import.watch.isGone', { folder }));
    }),
  ];
  return () => {
    for (const end of off) end();
  };
}

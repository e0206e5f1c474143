import { FolderOpen, FolderSymlink } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { call } from '../../state/bridge.ts';
import { useAppInfo } from '../../state/queries.ts';
import { Button } from '../../ui/button.tsx';
import { inBackground } from '../../ui/report.ts';
import styles from './away-banner.module.css';
import { useAway } from './follow-presence.ts';

/** Says that the library is no longer in its folder, as long as that is so, and offers where to go on with it. */
export function AwayBanner() {
  const { t } = useTranslation();
  const now = useAway((state) => state.now);
  const folder = useAppInfo().data?.library?.folder;
  if (now === null || folder === undefined) return null;
  const [place] = now;
  const follow = (to: string | null) => inBackground(call('library.follow', to));
  return (
    <section className={styles['banner']} aria-label={t('away.label')}>
      <p role="alert">
        {place === undefined
          ? t('away.gone', { folder })
          : now.length === 1
            ? t('away.moved', { folder, place })
            : t('away.several', { folder })}
      </p>
      <div className={styles['actions']}>
        {now.map((one) => (
          <Button key={one} variant="primary" icon={FolderSymlink} onPress={() => follow(one)}>
            {now.length === 1 ? t('away.goOn') : t('away.goOnIn', { place: one })}
          </Button>
        ))}
        <Button icon={FolderOpen} onPress={() => follow(null)}>
          {t('away.show')}
        </Button>
      </div>
    </section>
  );
}

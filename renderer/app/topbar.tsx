import { ChevronLeft, Command, PanelLeft, PanelRight, Settings } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { runCommand } from '../state/commands.ts';
import { openDialog } from '../state/dialogs.ts';
import { isShown, usePanes } from '../state/panes.ts';
import { useAppInfo } from '../state/queries.ts';
import { useRoute } from '../state/route.ts';
import { useSettings } from '../state/settings.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { formatKey } from '../ui/format-key.ts';
import { togglePaneAndFocus } from './pane-focus.ts';
import styles from './topbar.module.css';

/** Above the panes: where one is, the palette, and what shows and hides. */
export function Topbar() {
  const { t } = useTranslation();
  const mac = useAppInfo().data?.platform === 'darwin';
  const panes = usePanes();
  const collapsed = useSettings((state) => state.collapsed);
  const reading = useRoute((state) => state.articleId !== null);
  const key = (value: string) => formatKey(value, mac).join(' ');
  return (
    <header className={styles['bar']}>
      <div className={styles['side']}>
        <IconButton
          icon={PanelLeft}
          label={t('app.toggle.library')}
          shortcut={key('$mod+Backslash')}
          aria-expanded={isShown('library', panes, collapsed)}
          onPress={() => togglePaneAndFocus('library')}
        />
        {reading ? (
          <Button variant="quiet" icon={ChevronLeft} onPress={() => void runCommand('view.back')}>
            {t('app.back')}
          </Button>
        ) : null}
      </div>
      <button
        type="button"
        aria-label={t('app.paletteHint')}
        className={styles['palette']}
        onClick={() => openDialog({ kind: 'palette' })}
      >
        <Command size={14} aria-hidden />
        <span className={styles['hint']}>{t('app.paletteHint')}</span>
        <span className={styles['brief']}>{t('app.paletteBrief')}</span>
        <kbd>{key('$mod+k')}</kbd>
      </button>
      <div className={`${styles['side']} ${styles['end']}`}>
        <IconButton
          icon={Settings}
          label={t('app.settings')}
          shortcut={key('$mod+,')}
          onPress={() => openDialog({ kind: 'settings' })}
        />
        {reading ? (
          <IconButton
            icon={PanelRight}
            label={t('app.toggle.inspector')}
            shortcut={key('$mod+Shift+Backslash')}
            aria-expanded={isShown('inspector', panes, collapsed)}
            onPress={() => togglePaneAndFocus('inspector')}
          />
        ) : null}
      </div>
    </header>
  );
}

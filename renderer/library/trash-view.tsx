import { RotateCcw, Trash2 } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { openDialog } from '../state/dialogs.ts';
import { useArticles } from '../state/queries.ts';
import { Button } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';
import { inBackground } from '../ui/report.ts';
import { View } from '../ui/view.tsx';
import { arrange } from './arrange.ts';
import { untrashArticles } from './article-actions.ts';
import { ArticleList } from './article-list.tsx';
import { useListCommands } from './library-view.tsx';
import { useList } from './list-store.ts';

export function TrashView() {
  const { t } = useTranslation();
  const { sort, picked } = useList();
  const trashed = useArticles(true);
  const rows = useMemo(() => arrange(trashed.data ?? [], 'all', '', sort), [trashed.data, sort]);
  useListCommands(rows);
  const selected = rows.filter((row) => picked.selected.has(row.id));
  const meant = selected.length > 0 ? selected : rows;
  const whole = meant.length === rows.length;
  return (
    <View
      title={t('library.places.trash')}
      detail={rows.length > 0 ? t('library.articles', { count: rows.length }) : ''}
      actions={
        rows.length > 0 ? (
          <>
            {selected.length > 0 ? (
              <Button icon={RotateCcw} onPress={() => inBackground(untrashArticles(selected))}>
                {t('library.untrash')}
              </Button>
            ) : null}
            <Button
              variant="danger"
              icon={Trash2}
              onPress={() => openDialog({ kind: 'erase', ids: meant.map((row) => row.id) })}
            >
              {whole ? t('library.emptyTrash') : t('library.erase')}
            </Button>
          </>
        ) : null
      }
    >
      {trashed.data && rows.length === 0 ? (
        <Empty icon={Trash2}>{t('library.emptyTrashText')}</Empty>
      ) : (
        <ArticleList rows={rows} label={t('library.places.trash')} />
      )}
    </View>
  );
}

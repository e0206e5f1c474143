import { RotateCcw, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { openDialog } from '../state/dialogs.ts';
import { goTo } from '../state/route.ts';
import { Button } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';
import { inBackground } from '../ui/report.ts';
import { View } from '../ui/view.tsx';
import { untrashArticles } from './article-actions.ts';
import { ArticleList } from './article-list.tsx';
import { useListCommands } from './library-view.tsx';
import { orderOf } from './list-order.ts';
import { showSection, useList } from './list-store.ts';
import { useSelected } from './use-selected.ts';
import { useListed } from './windows.ts';

function showAll(): void {
  showSection('all');
  goTo('library');
}

export function TrashView() {
  const { t } = useTranslation();
  const sort = useList((state) => state.sort);
  const { listed } = useListed({ trashed: true, sort });
  const total = listed?.total ?? 0;
  useListCommands(listed);
  const selected = useSelected(listed);
  const whole = selected.length === 0 || selected.length === total;
  const erase = async () => {
    const ids = whole && listed ? await orderOf(listed).ids(0, total) : [...selected];
    openDialog({ kind: 'erase', ids });
  };
  return (
    <View
      title={t('library.places.trash')}
      detail={total > 0 ? t('library.articles', { count: total }) : ''}
      actions={
        total > 0 ? (
          <>
            {selected.length > 0 ? (
              <Button icon={RotateCcw} onPress={() => inBackground(untrashArticles(selected))}>
                {t('library.untrash')}
              </Button>
            ) : null}
            <Button variant="danger" icon={Trash2} onPress={() => inBackground(erase())}>
              {whole ? t('library.emptyTrash') : t('library.erase')}
            </Button>
          </>
        ) : null
      }
    >
      {listed && total > 0 ? (
        <ArticleList listed={listed} label={t('library.places.trash')} />
      ) : listed ? (
        <Empty icon={Trash2} action={<Button onPress={showAll}>{t('library.showAll')}</Button>}>
          {t('library.emptyTrashText')}
        </Empty>
      ) : null}
    </View>
  );
}

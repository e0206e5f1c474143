import { FilePlus2, Library } from 'lucide-react';
import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Section } from '../../shared/model/article-list.ts';
import type { Collection } from '../../shared/model/collection.ts';
import { runCommand } from '../state/commands.ts';
import { openDialog } from '../state/dialogs.ts';
import { useListCounts } from '../state/queries.ts';
import { Button } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';
import { View } from '../ui/view.tsx';
import { ArticleList } from './article-list.tsx';
import { useShownCollection } from './collections/use-shown-collection.ts';
import { ImportMenu } from './import-menu.tsx';
import { registerListCommands } from './list-commands.ts';
import { orderOf } from './list-order.ts';
import { listQuery, showSection, useList } from './list-store.ts';
import { ListTools } from './list-tools.tsx';
import type { Order } from './picking.ts';
import { useSelected } from './use-selected.ts';
import { type Listed, useListed } from './windows.ts';

/** The articles of one section of the library. */
export function LibraryView() {
  const { t } = useTranslation();
  const list = useList();
  const { listed, error, again } = useListed(listQuery(list));
  const all = useListCounts().data?.all;
  const collection = useShownCollection();
  useListCommands(listed);
  const title = collection?.name ?? t(`library.sections.${list.section}`);
  const selected = useSelected(listed).length;
  const detail =
    selected > 0 ? t('library.selected', { count: selected }) : t('library.articles', { count: listed?.total ?? 0 });
  return (
    <View
      title={title}
      detail={all && listed ? detail : ''}
      actions={
        <>
          {all ? <ListTools /> : null}
          <ImportMenu />
        </>
      }
    >
      {error ? (
        <Empty icon={Library} action={<Button onPress={again}>{t('ui.again')}</Button>}>
          {error.message}
        </Empty>
      ) : all === undefined || !listed ? (
        <p role="status" hidden>
          {t('library.loading')}
        </p>
      ) : all === 0 ? (
        <Empty
          icon={Library}
          action={
            <>
              <Button variant="primary" icon={FilePlus2} onPress={() => runCommand('file.import')}>
                {t('import.chooseFiles')}
              </Button>
              <Button onPress={() => runCommand('file.sample')}>{t('import.sample')}</Button>
            </>
          }
        >
          {t('library.emptyLibrary')}
        </Empty>
      ) : listed.total === 0 ? (
        <Nothing filter={list.filter} section={list.section} collection={collection} />
      ) : (
        <ArticleList listed={listed} label={title} />
      )}
    </View>
  );
}

interface NothingProps {
  filter: string;
  section: Section | 'recent';
  collection: Collection | null;
}

/** Why no article is shown, and what to do about it. */
function Nothing({ filter, section, collection }: NothingProps) {
  const { t } = useTranslation();
  return filter ? (
    <Empty
      icon={Library}
      action={<Button onPress={() => useList.setState({ filter: '' })}>{t('library.clearFilter')}</Button>}
    >
      {t('library.noMatch', { filter })}
    </Empty>
  ) : (
    <Empty
      icon={Library}
      action={
        <>
          {collection === null || collection.query === null ? null : (
            <Button onPress={() => openDialog({ kind: 'collection', collectionId: collection.id, parent: null })}>
              {t('collections.changeSearch')}
            </Button>
          )}
          <Button onPress={() => showSection('all')}>{t('library.showAll')}</Button>
        </>
      }
    >
      {collection === null
        ? t(`library.emptySection.${section}`)
        : collection.query === null
          ? t('collections.empty')
          : t('collections.emptyLive', { query: collection.query.trim() })}
    </Empty>
  );
}

const noOrder: Order = { total: 0, places: async () => [], ids: async () => [] };

export function useListCommands(listed: Listed | null): void {
  const latest = useRef(noOrder);
  latest.current = useMemo(() => (listed ? orderOf(listed) : noOrder), [listed]);
  useEffect(() => registerListCommands(() => latest.current), []);
}

import { FilePlus2, Library } from 'lucide-react';
import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Collection } from '../../shared/model/collection.ts';
import type { ArticleRow } from '../../shared/model/library.ts';
import { runCommand } from '../state/commands.ts';
import { useArticles } from '../state/queries.ts';
import { Button } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';
import { View } from '../ui/view.tsx';
import { arrange } from './arrange.ts';
import { ArticleList } from './article-list.tsx';
import { useShownCollection } from './collections/use-shown-collection.ts';
import { ImportMenu } from './import-menu.tsx';
import { registerListCommands } from './list-commands.ts';
import { showSection, useList } from './list-store.ts';
import { ListTools } from './list-tools.tsx';

/** The articles of one section of the library. */
export function LibraryView() {
  const { t } = useTranslation();
  const { section, filter, sort, picked } = useList();
  const articles = useArticles();
  const all = articles.data;
  const shown = useShownCollection();
  const inside = shown?.articles;
  const rows = useMemo(() => {
    const listed = inside ? (all ?? []).filter(({ id }) => inside.has(id)) : (all ?? []);
    return arrange(listed, section, filter, sort);
  }, [all, inside, section, filter, sort]);
  useListCommands(rows);
  const title = shown?.collection.name ?? t(`library.sections.${section}`);

  const selected = rows.filter((row) => picked.selected.has(row.id)).length;
  const detail =
    selected > 0 ? t('library.selected', { count: selected }) : t('library.articles', { count: rows.length });
  return (
    <View
      title={title}
      detail={all?.length ? detail : ''}
      actions={
        <>
          {all?.length ? <ListTools /> : null}
          <ImportMenu />
        </>
      }
    >
      {articles.isError ? (
        <Empty icon={Library} action={<Button onPress={() => void articles.refetch()}>{t('ui.again')}</Button>}>
          {articles.error.message}
        </Empty>
      ) : all === undefined ? (
        <p role="status" hidden>
          {t('library.loading')}
        </p>
      ) : all.length === 0 ? (
        <Empty
          icon={Library}
          action={
            <Button variant="primary" icon={FilePlus2} onPress={() => runCommand('file.import')}>
              {t('import.chooseFiles')}
            </Button>
          }
        >
          {t('library.emptyLibrary')}
        </Empty>
      ) : rows.length === 0 ? (
        <Nothing filter={filter} collection={shown?.collection ?? null} />
      ) : (
        <ArticleList rows={rows} label={title} />
      )}
    </View>
  );
}

function Nothing({ filter, collection }: { filter: string; collection: Collection | null }) {
  const { t } = useTranslation();
  return filter ? (
    <Empty
      icon={Library}
      action={<Button onPress={() => useList.setState({ filter: '' })}>{t('library.clearFilter')}</Button>}
    >
      {t('library.noMatch', { filter })}
    </Empty>
  ) : (
    <Empty icon={Library} action={<Button onPress={() => showSection('all')}>{t('library.showAll')}</Button>}>
      {collection
        ? t(collection.query === null ? 'collections.empty' : 'collections.emptyLive')
        : t('library.emptySection')}
    </Empty>
  );
}

export function useListCommands(rows: readonly ArticleRow[]): void {
  const latest = useRef(rows);
  latest.current = rows;
  useEffect(() => registerListCommands(() => latest.current), []);
}

import { GitMerge } from 'lucide-react';
import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { registerCommands } from '../../state/commands.ts';
import { useArticleConflicts, useCodes, useCollections, useConflicts, usePeople } from '../../state/queries.ts';
import { goTo } from '../../state/route.ts';
import { Button } from '../../ui/button.tsx';
import { Empty } from '../../ui/empty.tsx';
import { focusIsFree } from '../../ui/focus-is-free.ts';
import { View } from '../../ui/view.tsx';
import { ArticleCard } from './article-card.tsx';
import { ConflictCard } from './conflict-card.tsx';
import { conflictCommands, focusConflict } from './conflict-commands.ts';
import styles from './conflicts-view.module.css';
import { EntryCard } from './entry-card.tsx';
import { annotationSettling, articleSettling, entrySettling } from './settling.ts';
import { useEntryConflicts } from './use-entry-conflicts.ts';

/** What was changed in two places at once, each with its versions side by side, to be settled. */
export function ConflictsView() {
  const { t } = useTranslation();
  const conflicts = useConflicts();
  const people = usePeople().data;
  const rows = conflicts.data;
  const articles = useArticleConflicts().data;
  const entries = useEntryConflicts();
  const latest = useRef({ articles, rows, entries });
  latest.current = { articles, rows, entries };
  useEffect(
    () =>
      registerCommands(
        conflictCommands(() => [
          ...(latest.current.articles ?? []).map(articleSettling),
          ...(latest.current.rows ?? []).map(annotationSettling),
          ...latest.current.entries.map(entrySettling),
        ]),
      ),
    [],
  );
  const codes = useCodes().data;
  const collections = useCollections().data;
  const nameOf = useMemo(() => {
    const named = [...(people ?? []), ...(codes ?? []), ...(collections ?? [])];
    const names = new Map(named.map(({ id, name }) => [id, name]));
    return (id: string) => names.get(id) ?? id;
  }, [people, codes, collections]);
  // When the one with the focus is settled, the focus goes to the next: one key after another settles all.
  const count = (articles?.length ?? 0) + (rows?.length ?? 0) + entries.length;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another number of conflicts is what this waits for.
  useEffect(() => {
    if (focusIsFree()) focusConflict(0);
  }, [count]);
  return (
    <View title={t('conflicts.title')} detail={count > 0 ? t('conflicts.count', { count }) : ''}>
      {conflicts.isError ? (
        <Empty icon={GitMerge} action={<Button onPress={() => void conflicts.refetch()}>{t('ui.again')}</Button>}>
          {conflicts.error.message}
        </Empty>
      ) : rows === undefined || articles === undefined ? (
        <p role="status" hidden>
          {t('conflicts.loading')}
        </p>
      ) : count === 0 ? (
        <Empty icon={GitMerge} action={<Button onPress={() => goTo('library')}>{t('conflicts.toArticles')}</Button>}>
          {t('conflicts.none')}
        </Empty>
      ) : (
        <div className={styles['list']}>
          {articles.map((conflict) => (
            <ArticleCard key={conflict.articleId} conflict={conflict} />
          ))}
          {rows.map((row) => (
            <ConflictCard key={row.annotation.id} row={row} nameOf={nameOf} />
          ))}
          {entries.map((conflict) => (
            <EntryCard key={conflict.entry.id} conflict={conflict} nameOf={nameOf} />
          ))}
        </div>
      )}
    </View>
  );
}

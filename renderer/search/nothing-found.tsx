import { FilePlus2, Search, SearchX } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { completionAt } from '../../shared/search/complete-query.ts';
import { isSearchField } from '../../shared/search/fields.ts';
import { parseQuery } from '../../shared/search/parse-query.ts';
import { relaxedQueries } from '../../shared/search/relaxed-queries.ts';
import { runCommand } from '../state/commands.ts';
import { useCounts, useListCounts, useStandingNotes } from '../state/queries.ts';
import { Button } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';
import { inWriting } from '../ui/in-writing.ts';
import styles from './search-view.module.css';

/** Ways out that are offered. */
const OFFERED = 4;
/** Queries that are counted for them: a pasted page is no query. */
const COUNTED = 8;

interface Props {
  text: string;
  /** Nobody is typing: there is time to look what would be found instead. */
  rests: boolean;
  onAsk(text: string): void;
}

/** Why a search shows nothing: it asks for nothing yet, there is nothing to search, or nothing matches. */
export function NothingFound({ text, rests, onAsk }: Props) {
  const { t } = useTranslation();
  const articles = useListCounts().data?.all;
  const notes = useStandingNotes().data?.length;
  if (articles === 0 && notes === 0)
    return (
      <Empty
        icon={Search}
        action={
          <Button variant="primary" icon={FilePlus2} onPress={() => runCommand('file.import')}>
            {t('import.chooseFiles')}
          </Button>
        }
      >
        {t('search.emptyLibrary')}
      </Empty>
    );
  if (parseQuery(text).tree === null) {
    const field = completionAt(text, text.length)?.field ?? null;
    return (
      <Empty icon={Search}>
        {isSearchField(field) ? (
          t('search.noValue', { field: field ?? '' })
        ) : (
          <span className={styles['hint']}>{t('search.hint')}</span>
        )}
      </Empty>
    );
  }
  return <NothingMatches text={text} rests={rests} onAsk={onAsk} />;
}

/** Nothing matches: what asks for less, and finds something, is one press away. */
function NothingMatches({ text, rests, onAsk }: Props) {
  const { t } = useTranslation();
  const relaxed = useMemo(() => (rests ? relaxedQueries(text).slice(0, COUNTED) : []), [text, rests]);
  const counts = useCounts(relaxed.map((query) => query.text));
  const useful = relaxed
    .map((query, at) => ({ ...query, count: counts[at] ?? 0 }))
    .filter(({ count }) => count > 0)
    .slice(0, OFFERED);
  return (
    <Empty
      icon={SearchX}
      action={
        <>
          {useful.map(({ text: query, how, piece, count }) => (
            <Button key={query} onPress={() => onAsk(query)}>
              {t(`search.instead.${how}`, { piece, found: inWriting(count) })}
            </Button>
          ))}
          <Button onPress={() => onAsk('')}>{t('search.clear')}</Button>
        </>
      }
    >
      {t('search.none', { text: text.trim() })} {useful.length === 0 ? t('search.noneHint') : null}
    </Empty>
  );
}

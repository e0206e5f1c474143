import { FilePlus2, Search, SearchX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { completionAt } from '../../shared/search/complete-query.ts';
import { isSearchField } from '../../shared/search/fields.ts';
import { parseQuery } from '../../shared/search/parse-query.ts';
import { runCommand } from '../state/commands.ts';
import { useListCounts, useStandingNotes } from '../state/queries.ts';
import { Button } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';
import styles from './search-view.module.css';

/** Why a search shows nothing: it asks for nothing yet, there is nothing to search, or nothing matches. */
export function NothingFound({ text, onClear }: { text: string; onClear(): void }) {
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
  return (
    <Empty icon={SearchX} action={<Button onPress={onClear}>{t('search.clear')}</Button>}>
      {t('search.none', { text })} {t('search.noneHint')}
    </Empty>
  );
}

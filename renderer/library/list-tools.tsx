import { ArrowUpDown, Columns3 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { sortKeys } from '../../shared/model/article-list.ts';
import { openDialog } from '../state/dialogs.ts';
import { IconButton } from '../ui/button.tsx';
import { FilterField } from '../ui/filter-field.tsx';
import { Menu } from '../ui/menu.tsx';
import { sortBy } from './column-heads.tsx';
import { useList } from './list-store.ts';

/** The quick filter and the order of the list. */
export function ListTools() {
  const { t } = useTranslation();
  const { filter, sort } = useList();
  return (
    <>
      <FilterField
        id="list-filter"
        label={t('library.filter')}
        value={filter}
        onChange={(next) => useList.setState({ filter: next })}
      />
      <Menu
        label={t('library.sort')}
        trigger={<IconButton icon={ArrowUpDown} label={t('library.sort')} />}
        chosen={sort.by}
        entries={sortKeys.map((key) => ({ id: key, label: t(`library.sortBy.${key}`), run: () => sortBy(key) }))}
      />
      <IconButton icon={Columns3} label={t('library.columnsTitle')} onPress={() => openDialog({ kind: 'columns' })} />
    </>
  );
}

import { Merge, Pencil, Plus, Tags } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnnotationRow } from '../../shared/bridge/answers.ts';
import type { Code } from '../../shared/model/codebook.ts';
import { openDialog } from '../state/dialogs.ts';
import { useAnnotationRows, useCodes } from '../state/queries.ts';
import { Button } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';
import { FilterField } from '../ui/filter-field.tsx';
import { MarkRow } from '../ui/mark-row.tsx';
import { MasterDetail } from '../ui/master-detail.tsx';
import { View } from '../ui/view.tsx';
import { CodeList } from './code-list.tsx';
import { useCodebookState } from './codebook-store.ts';
import styles from './codebook-view.module.css';
import { gatherUses } from './uses.ts';

/** The tags and what carries them. */
export function CodebookView() {
  const { t } = useTranslation();
  const codes = useCodes();
  const rows = useAnnotationRows();
  const { chosen, filter } = useCodebookState();
  const sorted = useMemo(() => (codes.data ?? []).toSorted((a, b) => a.name.localeCompare(b.name)), [codes.data]);
  const uses = useMemo(() => gatherUses(sorted, rows.data ?? []), [sorted, rows.data]);
  const counts = useMemo(() => new Map([...uses].map(([id, carried]) => [id, carried.length])), [uses]);
  const code = sorted.find(({ id }) => id === chosen) ?? null;
  const make = (
    <Button icon={Plus} onPress={() => openDialog({ kind: 'code', codeId: null })}>
      {t('codebook.make')}
    </Button>
  );
  return (
    <View
      title={t('codebook.title')}
      detail={sorted.length > 0 ? t('codebook.count', { count: sorted.length }) : ''}
      actions={
        sorted.length > 0 ? (
          <>
            <FilterField
              label={t('codebook.filter')}
              value={filter}
              onChange={(next) => useCodebookState.setState({ filter: next })}
            />
            {make}
          </>
        ) : null
      }
    >
      {codes.data?.length === 0 ? (
        <Empty icon={Tags} action={make}>
          {t('codebook.empty')}
        </Empty>
      ) : (
        <MasterDetail
          list={
            <CodeList
              codes={sorted}
              filter={filter}
              counts={counts}
              chosen={code?.id ?? null}
              onChoose={(id) => useCodebookState.setState({ chosen: id })}
            />
          }
          chosen={code?.id ?? null}
          onChoose={(id) => useCodebookState.setState({ chosen: id })}
          back={t('codebook.back')}
          nothing={t('codebook.choose')}
        >
          {code ? <Detail code={code} rows={uses.get(code.id) ?? []} /> : null}
        </MasterDetail>
      )}
    </View>
  );
}

function Detail({ code, rows }: { code: Code; rows: readonly AnnotationRow[] }) {
  const { t } = useTranslation();
  return (
    <article aria-labelledby="code-name">
      <header className={styles['header']}>
        <div>
          <h2 id="code-name">{code.name}</h2>
          <p>{t('codebook.uses', { count: rows.length })}</p>
          {code.definition ? <p className={styles['definition']}>{code.definition}</p> : null}
        </div>
        <div className={styles['actions']}>
          <Button icon={Merge} onPress={() => openDialog({ kind: 'mergeCode', codeId: code.id })}>
            {t('codebook.mergeWith')}
          </Button>
          <Button icon={Pencil} onPress={() => openDialog({ kind: 'code', codeId: code.id })}>
            {t('codebook.edit')}
          </Button>
        </div>
      </header>
      {rows.length === 0 ? <p className={styles['unused']}>{t('codebook.unused')}</p> : null}
      <ul>
        {rows.map((row) => (
          <MarkRow key={row.annotation.id} row={row} />
        ))}
      </ul>
    </article>
  );
}

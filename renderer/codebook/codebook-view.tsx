import { Download, Merge, Pencil, Plus, Tags, Trash2 } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Code } from '../../shared/model/codebook.ts';
import { shortcutOf } from '../state/command-entry.ts';
import { runCommand } from '../state/commands.ts';
import { openDialog } from '../state/dialogs.ts';
import { useCodes } from '../state/queries.ts';
import { useShowsMarks } from '../state/shown-marks.ts';
import { useCodeUsed, useCodeUses } from '../state/survey-queries.ts';
import { Awaited } from '../ui/awaited.tsx';
import { Button, IconButton } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { formatDate } from '../ui/dates.ts';
import { Empty } from '../ui/empty.tsx';
import { FilterField } from '../ui/filter-field.tsx';
import { MarkList } from '../ui/mark-list.tsx';
import { MasterDetail } from '../ui/master-detail.tsx';
import { inBackground } from '../ui/report.ts';
import { View } from '../ui/view.tsx';
import { CodeList } from './code-list.tsx';
import { codesInOrder, filterCodes } from './code-tree.ts';
import { useCodebookState } from './codebook-store.ts';
import styles from './codebook-view.module.css';
import { SpreadTable } from './spread-table.tsx';
import { removeChosen } from './tag-commands.ts';

/** The tags and what carries them. */
export function CodebookView() {
  const { t } = useTranslation();
  const codes = useCodes();
  const uses = useCodeUses().data;
  const { chosen, filter } = useCodebookState();
  const sorted = useMemo(() => (codes.data ?? []).toSorted((a, b) => a.name.localeCompare(b.name)), [codes.data]);
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
      {!codes.data ? (
        <Awaited error={codes.error} again={codes.refetch} />
      ) : codes.data.length === 0 ? (
        <Empty icon={Tags} action={make}>
          {t('codebook.empty')}
        </Empty>
      ) : (
        <MasterDetail
          list={
            <CodeList
              codes={sorted}
              filter={filter}
              counts={uses ?? null}
              chosen={code?.id ?? null}
              onChoose={(id) => useCodebookState.setState({ chosen: id })}
            />
          }
          chosen={code?.id ?? null}
          first={chosen === null ? (codesInOrder(filterCodes(sorted, filter))[0]?.id ?? null) : null}
          onChoose={(id) => useCodebookState.setState({ chosen: id })}
          back={t('codebook.back')}
          nothing={t('codebook.choose')}
        >
          {code ? <Detail key={code.id} code={code} codes={sorted} /> : null}
        </MasterDetail>
      )}
    </View>
  );
}

function Detail({ code, codes }: { code: Code; codes: readonly Code[] }) {
  const { t } = useTranslation();
  const hasBelow = codes.some(({ parent }) => parent === code.id);
  const below = useCodebookState((state) => state.below) && hasBelow;
  const span = { codeId: code.id, below };
  const { marks, error, refetch } = useCodeUsed(span);
  const count = marks?.total ?? 0;
  useShowsMarks(
    count === 0
      ? null
      : {
          marks: { by: 'code', code: span },
          label: t('codebook.exported', { name: code.name, count }),
          name: code.name,
        },
  );
  return (
    <article aria-labelledby="code-name">
      <header className={styles['header']}>
        <div>
          <h2 id="code-name">{code.name}</h2>
          {marks ? <p>{t('codebook.uses', { count: marks.total })}</p> : null}
          {code.definition ? <p className={styles['definition']}>{code.definition}</p> : null}
        </div>
        <div className={styles['actions']}>
          {count > 0 ? (
            <Button icon={Download} onPress={() => runCommand('file.export')}>
              {t('codebook.export')}
            </Button>
          ) : null}
          <Button icon={Merge} onPress={() => openDialog({ kind: 'mergeCode', codeId: code.id })}>
            {t('codebook.mergeWith')}
          </Button>
          <Button icon={Pencil} onPress={() => openDialog({ kind: 'code', codeId: code.id })}>
            {t('codebook.edit')}
          </Button>
          <IconButton
            icon={Trash2}
            label={t('codebook.remove')}
            shortcut={shortcutOf('codebook.remove')}
            onPress={() => inBackground(removeChosen(code, codes))}
          />
        </div>
      </header>
      {hasBelow ? (
        <div className={styles['counted']}>
          <Choice
            label={t('codebook.counted')}
            value={below ? 'below' : 'alone'}
            options={[
              { value: 'alone', label: t('codebook.alone') },
              { value: 'below', label: t('codebook.withBelow') },
            ]}
            onChange={(next) => useCodebookState.setState({ below: next === 'below' })}
          />
        </div>
      ) : null}
      {!marks ? (
        <Awaited error={error} again={refetch} />
      ) : marks.total === 0 ? (
        <p className={styles['unused']}>{t('codebook.unused')}</p>
      ) : (
        <>
          <SpreadTable code={span} />
          <MarkList marks={marks} detailsOf={({ articlePublished: date }) => [date ? formatDate(date) : null]} />
        </>
      )}
    </article>
  );
}

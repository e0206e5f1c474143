import { useTranslation } from 'react-i18next';
import { leftOutByKind } from '../../../shared/model/left-out.ts';
import type { ImportOutcome } from '../../../shared/model/library.ts';
import { openWithColumn } from '../../state/wanted-column.ts';
import { Button } from '../../ui/button.tsx';
import { inBackground } from '../../ui/report.ts';
import { untrashArticles } from '../article-actions.ts';
import { type Fate, fateOf, fates } from './fate-of.ts';
import { type Outcome, OutcomesDialog } from './outcomes-dialog.tsx';
import { showReport, useReport } from './report-store.ts';
import { saveReport } from './save-report.ts';
import { sourceNames } from './source-names.ts';

/** Names of files that are left out, of one kind. */
const NAMED = 20;

/** What became of every source of an import: failures first. */
export function ReportDialog() {
  const { t } = useTranslation();
  const all = useReport((state) => state.outcomes);
  if (!all) return null;
  const names = sourceNames(all.map(({ source }) => source));
  const byFate = Map.groupBy(
    all
      .map((outcome, at) => ({ ...outcome, name: names[at] ?? outcome.source }))
      // Several are read at once and come in as they are done: whoever looks for one goes by its name.
      .toSorted((a, b) => a.name.localeCompare(b.name, undefined, { numeric: true })),
    fateOf,
  );
  const outcomesOf = (fate: Fate): Outcome[] =>
    fate === 'skipped' ? leftOutByKind(all).map(kindLeftOut) : (byFate.get(fate) ?? []).map(entryOf);
  const entryOf = (outcome: ImportOutcome & { name: string }): Outcome => {
    const { id, title, reason, versionOf, name } = outcome;
    return {
      // What was not added goes by the name of its file: the title is that of another article.
      label: ['added', 'version'].includes(fateOf(outcome)) ? (title ?? name) : name,
      articleId: id,
      reason,
      action:
        id !== null && versionOf !== undefined
          ? { label: t('import.difference'), run: () => openWithColumn(id, 'versions') }
          : undefined,
    };
  };
  const kindLeftOut = ({ kind, names: files }: { kind: string; names: string[] }): Outcome => ({
    label: t('import.leftOut', { count: files.length, kind }),
    articleId: null,
    reason: [
      ...files.slice(0, NAMED),
      ...(files.length > NAMED ? [t('ui.andMore', { count: files.length - NAMED })] : []),
    ].join(', '),
  });
  const inTrash = new Set((byFate.get('trashed') ?? []).flatMap(({ id }) => id ?? []));
  return (
    <OutcomesDialog
      title={t('import.report')}
      groups={fates.map((fate) => ({
        name: t(`import.fates.${fate}`),
        count: byFate.get(fate)?.length ?? 0,
        outcomes: outcomesOf(fate),
      }))}
      onClose={() => showReport(null)}
      actions={
        <>
          {inTrash.size > 0 ? (
            <Button
              onPress={() => {
                showReport(null);
                inBackground(untrashArticles([...inTrash]));
              }}
            >
              {t('import.restore', { count: inTrash.size })}
            </Button>
          ) : null}
          {(['csv', 'json'] as const).map((format) => (
            <Button key={format} onPress={() => inBackground(saveReport(all, format))}>
              {t(`import.save.${format}`)}
            </Button>
          ))}
        </>
      }
    />
  );
}

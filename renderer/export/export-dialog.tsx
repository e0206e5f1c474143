import { useState } from 'react';
import { Form } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { formatGroups } from '../../shared/export/format.ts';
import { bundleInfo } from '../../shared/export/formats.ts';
import type { MarksOf } from '../../shared/survey/marks-of.ts';
import { closeDialog } from '../state/dialogs.ts';
import { useAppInfo, useCollections, useListCounts } from '../state/queries.ts';
import type { ShownMarks } from '../state/shown-marks.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { Dialog } from '../ui/dialog.tsx';
import form from '../ui/form.module.css';
import { inBackground } from '../ui/report.ts';
import { CollectionChoice } from './collection-choice.tsx';
import { IntegritySummary } from './integrity-summary.tsx';
import { useLastFormat } from './last-format.ts';
import { Options } from './options.tsx';
import { saveExport } from './save-export.ts';
import { useIntegrity } from './use-integrity.ts';
import { useScope, type What } from './use-scope.ts';

/** The template that lays out what a view shows as it stands there, by itself and not within whole articles. */
const gathered: Record<MarksOf['by'], string> = { voice: 'person', code: 'tag', claims: 'claim' };

interface Props {
  ids: string[];
  collectionId: string | null;
  marks: ShownMarks | null;
}

/** What to export, and to which format: the articles with these ids, those of a collection, what a view shows, or the library. */
export function ExportDialog({ ids, collectionId, marks }: Props) {
  const { t } = useTranslation();
  const offered = useAppInfo().data?.exportFormats ?? [];
  const articles = useListCounts().data?.all ?? 0;
  const collections = useCollections().data ?? [];
  const last = useLastFormat();
  const scope = useScope(ids, collectionId, marks);
  const shown = scope.what === 'marks' ? marks : null;
  const formats = offered.filter(({ id }) => !shown || id !== bundleInfo.id);
  const [wanted, setFormat] = useState(last.format);
  const format = formats.find(({ id }) => id === wanted)?.id ?? formats[0]?.id ?? '';
  const chosen = formats.find(({ id }) => id === format);
  const templates = chosen?.templates ?? [];
  const checked = useIntegrity(scope.empty ? null : scope.exported).data?.checked;
  // Said before a file is named: the library says so too, once it has looked through everything.
  const lacking = chosen?.needs === 'checked-claims' && checked === 0;
  const ready = chosen !== undefined && scope.exported !== null && !scope.empty && !lacking;
  // How a person's quotes are laid out says nothing of how articles are to be.
  const layout = shown ? `${format} ${shown.marks.by}` : format;
  const usual = last.templates[layout] ?? (shown ? gathered[shown.marks.by] : null);
  const template = templates.find(({ id }) => id === usual)?.id ?? templates[0]?.id;
  const whats = [
    ...(marks ? [{ id: 'marks', name: marks.label }] : []),
    ...(ids.length > 0 ? [{ id: 'these', name: t('export.these', { count: ids.length, title: scope.title }) }] : []),
    ...(collections.length > 0 ? [{ id: 'collection', name: t('export.collection') }] : []),
    { id: 'everything', name: t('export.everything', { count: articles }) },
  ];
  const start = () => {
    if (scope.exported === null || !ready) return;
    closeDialog();
    useLastFormat.setState({ format });
    inBackground(saveExport({ format, template, ...scope.exported }, scope.name));
  };
  return (
    <Dialog
      title={t('export.title')}
      width="wide"
      onClose={closeDialog}
      actions={
        <>
          <p role="status" className={form['gap']}>
            {lacking ? t('export.noCheckedClaims') : null}
          </p>
          <Button onPress={closeDialog}>{t('ui.cancel')}</Button>
          <Button variant="primary" type="submit" form="export-form" isDisabled={!ready}>
            {t('export.save')}
          </Button>
        </>
      }
    >
      <Form
        id="export-form"
        className={form['form'] ?? ''}
        onSubmit={(event) => {
          event.preventDefault();
          start();
        }}
      >
        <Options
          label={t('export.what')}
          value={scope.what}
          onChange={(next) => scope.setWhat(next as What)}
          groups={[['', whats]]}
        />
        {scope.what === 'collection' ? (
          <CollectionChoice value={scope.collectionId} empty={scope.empty} onChange={scope.setCollectionId} />
        ) : null}
        {scope.exported === null || scope.empty ? null : <IntegritySummary exported={scope.exported} />}
        {formats.length === 0 ? (
          <p>{t('export.noFormats')}</p>
        ) : (
          <Options
            label={t('export.format')}
            value={format}
            onChange={setFormat}
            groups={formatGroups
              .map((group) => [t(`export.groups.${group}`), formats.filter((each) => each.group === group)] as const)
              .filter(([, those]) => those.length > 0)}
          />
        )}
        {template === undefined ? null : (
          <Choice
            label={t('export.template')}
            value={template}
            options={templates.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(id) => useLastFormat.setState({ templates: { ...last.templates, [layout]: id } })}
          />
        )}
      </Form>
    </Dialog>
  );
}

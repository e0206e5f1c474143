import { useState } from 'react';
import { Form } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { formatGroups } from '../../shared/export/format.ts';
import { closeDialog } from '../state/dialogs.ts';
import { useAppInfo, useCollections, useListCounts } from '../state/queries.ts';
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

/** What to export, and to which format: the articles with these ids, those of a collection, or the library. */
export function ExportDialog({ ids, collectionId }: { ids: string[]; collectionId: string | null }) {
  const { t } = useTranslation();
  const formats = useAppInfo().data?.exportFormats ?? [];
  const articles = useListCounts().data?.all ?? 0;
  const collections = useCollections().data ?? [];
  const last = useLastFormat();
  const scope = useScope(ids, collectionId);
  const [format, setFormat] = useState(formats.find(({ id }) => id === last.format)?.id ?? formats[0]?.id ?? '');
  const chosen = formats.find(({ id }) => id === format);
  const templates = chosen?.templates ?? [];
  const checked = useIntegrity(scope.empty ? null : scope.ids).data?.checked;
  // Said before a file is named: the library says so too, once it has looked through everything.
  const lacking = chosen?.needs === 'checked-claims' && checked === 0;
  const ready = chosen !== undefined && scope.ids !== null && !scope.empty && !lacking;
  const template = templates.find(({ id }) => id === last.templates[format])?.id ?? templates[0]?.id;
  const whats = [
    ...(ids.length > 0 ? [{ id: 'these', name: t('export.these', { count: ids.length, title: scope.title }) }] : []),
    ...(collections.length > 0 ? [{ id: 'collection', name: t('export.collection') }] : []),
    { id: 'everything', name: t('export.everything', { count: articles }) },
  ];
  const start = () => {
    if (scope.ids === null || !ready) return;
    closeDialog();
    useLastFormat.setState({ format });
    inBackground(saveExport({ format, template, ids: scope.ids }, scope.name));
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
        {scope.ids === null || scope.empty ? null : <IntegritySummary ids={scope.ids} />}
        {formats.length === 0 ? (
          <p>{t('export.noFormats')}</p>
        ) : (
          <Options
            label={t('export.format')}
            value={format}
            onChange={setFormat}
            groups={formatGroups.map((group) => [
              t(`export.groups.${group}`),
              formats.filter((each) => each.group === group),
            ])}
          />
        )}
        {template === undefined ? null : (
          <Choice
            label={t('export.template')}
            value={template}
            options={templates.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(id) => useLastFormat.setState({ templates: { ...last.templates, [format]: id } })}
          />
        )}
      </Form>
    </Dialog>
  );
}

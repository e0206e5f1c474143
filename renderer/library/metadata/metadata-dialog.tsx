import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Form } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Article, ArticleMetadata } from '../../../shared/model/article.ts';
import { call } from '../../state/bridge.ts';
import { closeDialog } from '../../state/dialogs.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import form from '../../ui/form.module.css';
import { inBackground } from '../../ui/report.ts';
import { changeMetadata } from '../article-actions.ts';
import { type EditedField, editedFields, wrongFields } from './check-metadata.ts';
import { EvidenceList } from './evidence-list.tsx';

/** An article's metadata, each value with why it is believed. */
export function MetadataDialog({ articleId }: { articleId: string }) {
  const { t } = useTranslation();
  const article = useQuery({
    queryKey: ['articles', articleId],
    queryFn: async () => (await call('articles.read', articleId)).article,
  });
  // The form begins with what there is now, and not with what was read before somebody else changed it.
  if (article.data && (article.isFetchedAfterMount || !article.isFetching)) return <Editor article={article.data} />;
  return (
    <Dialog title={t('metadata.title')} onClose={closeDialog}>
      <p role="status">{article.isError ? article.error.message : t('metadata.loading')}</p>
    </Dialog>
  );
}

function Editor({ article }: { article: Article }) {
  const { t } = useTranslation();
  const [values, setValues] = useState(() => valuesOf(article.metadata));
  const [checked, setChecked] = useState(false);
  const wrong = wrongFields(values);
  const set = (field: EditedField, value: string) => setValues((before) => ({ ...before, [field]: value }));
  const save = async () => {
    const change = changed(article.metadata, values);
    if (Object.keys(change).length > 0) {
      await changeMetadata(article.id, change, t('metadata.step'));
    }
    closeDialog();
  };
  return (
    <Dialog
      title={t('metadata.title')}
      width="wide"
      onClose={closeDialog}
      actions={
        <>
          <Button onPress={closeDialog}>{t('ui.cancel')}</Button>
          <Button variant="primary" type="submit" form="metadata-form">
            {t('ui.save')}
          </Button>
        </>
      }
    >
      <Form
        id="metadata-form"
        className={form['form'] ?? ''}
        validationBehavior="aria"
        onSubmit={(event) => {
          event.preventDefault();
          setChecked(true);
          if (wrong.length === 0) inBackground(save());
        }}
      >
        {editedFields.map((field) => {
          const problem = checked ? wrong.find((each) => each === field) : undefined;
          return (
            <div key={field}>
              <Field
                label={t(`metadata.fields.${field}`)}
                value={values[field]}
                onChange={(value) => set(field, value)}
                autoFocus={field === 'title'}
                isInvalid={problem !== undefined}
                hint={
                  problem
                    ? t(`metadata.wrong.${problem}`)
                    : field === 'published' || field === 'url'
                      ? t(`metadata.hints.${field}`)
                      : null
                }
              />
              <EvidenceList
                evidence={article.evidence[field] ?? []}
                value={values[field]}
                stored={article.metadata[field] ?? ''}
                onUse={(value) => set(field, value)}
              />
            </div>
          );
        })}
      </Form>
    </Dialog>
  );
}

function valuesOf(metadata: ArticleMetadata): Record<EditedField, string> {
  return Object.fromEntries(editedFields.map((field) => [field, metadata[field] ?? ''])) as Record<EditedField, string>;
}

/** Only what differs; an emptied field is not known. */
function changed(before: ArticleMetadata, values: Record<EditedField, string>): Partial<ArticleMetadata> {
  const entries = editedFields
    .map((field) => [field, values[field].trim() || null] as const)
    .filter(([field, value]) => value !== (before[field] ?? null));
  return Object.fromEntries(entries) as Partial<ArticleMetadata>;
}

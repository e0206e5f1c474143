import { useState } from 'react';
import { Form } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { ArticleMetadata } from '../../../shared/model/article.ts';
import { closeDialog } from '../../state/dialogs.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import form from '../../ui/form.module.css';
import { inBackground } from '../../ui/report.ts';
import { changeManyMetadata } from '../article-actions.ts';
import styles from './bulk-dialog.module.css';
import { isPartialDate } from './check-metadata.ts';

/** What several articles can have in common. */
const fields = ['byline', 'bylineRole', 'publication', 'published', 'place', 'language'] as const;
type BulkField = (typeof fields)[number];

/** Metadata of several articles at once: what is not touched stays as it is in each of them. */
export function BulkDialog({ ids }: { ids: readonly string[] }) {
  const { t } = useTranslation();
  const [values, setValues] = useState<Partial<Record<BulkField, string>>>({});
  const published = values.published?.trim();
  const wrongDate = published ? !isPartialDate(published) : false;
  const touched = fields.filter((field) => values[field] !== undefined);
  const leave = (field: BulkField) => setValues(({ [field]: _, ...rest }) => rest);
  const save = () => {
    const entries = touched.map((field) => [field, values[field]?.trim() || null]);
    closeDialog();
    inBackground(changeManyMetadata(ids, Object.fromEntries(entries) as Partial<ArticleMetadata>));
  };
  return (
    <Dialog
      title={t('metadata.bulk.title', { count: ids.length })}
      onClose={closeDialog}
      actions={
        <>
          <Button onPress={closeDialog}>{t('ui.cancel')}</Button>
          <Button variant="primary" type="submit" form="bulk-form" isDisabled={touched.length === 0 || wrongDate}>
            {t('metadata.bulk.save', { count: ids.length })}
          </Button>
        </>
      }
    >
      <Form
        id="bulk-form"
        className={form['form'] ?? ''}
        validationBehavior="aria"
        onSubmit={(event) => {
          event.preventDefault();
          if (touched.length > 0 && !wrongDate) save();
        }}
      >
        <p>{t('metadata.bulk.text')}</p>
        {fields.map((field, at) => {
          const value = values[field];
          const wrong = field === 'published' && wrongDate;
          return (
            <div key={field} className={styles['line']}>
              <Field
                label={t(`metadata.fields.${field}`)}
                value={value ?? ''}
                placeholder={t('metadata.bulk.asItIs')}
                onChange={(next) => setValues((before) => ({ ...before, [field]: next }))}
                autoFocus={at === 0}
                isInvalid={wrong}
                hint={wrong ? t('metadata.wrong.published') : value?.trim() === '' ? t('metadata.bulk.emptied') : null}
              />
              {value === undefined ? null : (
                <Button
                  variant="quiet"
                  aria-label={t('metadata.bulk.leaveOf', { field: t(`metadata.fields.${field}`) })}
                  onPress={() => leave(field)}
                >
                  {t('metadata.bulk.leave')}
                </Button>
              )}
            </div>
          );
        })}
      </Form>
    </Dialog>
  );
}

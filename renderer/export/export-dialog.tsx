import { t as translate } from 'i18next';
import { useState } from 'react';
import { Form, Label, Radio, RadioGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { ExportFormatInfo } from '../../shared/bridge/contract.ts';
import { call } from '../state/bridge.ts';
import { closeDialog } from '../state/dialogs.ts';
import { settleEdits } from '../state/edits.ts';
import { runJob } from '../state/jobs.ts';
import { useAppInfo, useArticleRow, useListCounts } from '../state/queries.ts';
import { toast } from '../state/toasts.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import form from '../ui/form.module.css';
import { inBackground } from '../ui/report.ts';
import styles from './export-dialog.module.css';
import { IntegritySummary } from './integrity-summary.tsx';
import { useLastFormat } from './last-format.ts';

/** What to export, and to which format. `ids` are the articles meant; none means the library. */
export function ExportDialog({ ids }: { ids: string[] }) {
  const { t } = useTranslation();
  const formats = useAppInfo().data?.exportFormats ?? [];
  const articles = useListCounts().data?.all ?? 0;
  const last = useLastFormat((state) => state.format);
  const [what, setWhat] = useState<'these' | 'everything'>(ids.length > 0 ? 'these' : 'everything');
  const [format, setFormat] = useState(formats.find(({ id }) => id === last)?.id ?? formats[0]?.id ?? '');
  const title = useArticleRow(ids[0]).data?.title ?? '';
  const start = () => {
    closeDialog();
    useLastFormat.setState({ format });
    inBackground(save(format, what === 'these' ? ids : [], what === 'these' && ids.length === 1 ? title : ''));
  };
  return (
    <Dialog
      title={t('export.title')}
      onClose={closeDialog}
      actions={
        <>
          <Button onPress={closeDialog}>{t('ui.cancel')}</Button>
          <Button variant="primary" type="submit" form="export-form" isDisabled={format === ''}>
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
          value={what}
          onChange={(next) => setWhat(next as typeof what)}
          options={[
            ...(ids.length > 0 ? [{ id: 'these', name: t('export.these', { count: ids.length, title }) }] : []),
            { id: 'everything', name: t('export.everything', { count: articles }) },
          ]}
        />
        <IntegritySummary ids={what === 'these' ? ids : []} />
        {formats.length === 0 ? (
          <p>{t('export.noFormats')}</p>
        ) : (
          <Options label={t('export.format')} value={format} onChange={setFormat} options={formats} />
        )}
      </Form>
    </Dialog>
  );
}

interface OptionsProps {
  label: string;
  value: string;
  options: (Pick<ExportFormatInfo, 'id' | 'name'> & { extension?: string })[];
  onChange(id: string): void;
}

function Options({ label, value, options, onChange }: OptionsProps) {
  return (
    <RadioGroup value={value} onChange={onChange} className={styles['group'] ?? ''}>
      <Label className={styles['label'] ?? ''}>{label}</Label>
      {options.map((option) => (
        <Radio key={option.id} value={option.id} className={styles['option'] ?? ''}>
          <span className={styles['mark']} aria-hidden />
          <span className={styles['name']}>{option.name}</span>
          {option.extension ? <span className={styles['extension']}>.{option.extension}</span> : null}
        </Radio>
      ))}
    </RadioGroup>
  );
}

/** What is being typed is stored first, so that it is in the file too. */
async function save(format: string, ids: string[], name: string): Promise<void> {
  await settleEdits();
  const saved = await runJob(translate('export.exporting'), (jobId) =>
    call('export.save', jobId, { format, ids, name }),
  );
  if (!saved) return;
  toast(translate('export.done', { path: saved.path }), {
    action: {
      label: translate('export.reveal'),
      run: () => inBackground(call('app.revealPath', saved.path)),
    },
  });
}

import { useState } from 'react';
import { Form } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Code } from '../../shared/model/codebook.ts';
import { closeDialog } from '../state/dialogs.ts';
import { useCodes } from '../state/queries.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import form from '../ui/form.module.css';
import { inBackground } from '../ui/report.ts';
import { mergeCode } from './code-actions.ts';
import { CodeSelect } from './code-select.tsx';
import { useCodebookState } from './codebook-store.ts';

/** Chooses the tag that another becomes. */
export function MergeCodeDialog({ codeId }: { codeId: string }) {
  const codes = useCodes().data;
  const code = codes?.find(({ id }) => id === codeId);
  return codes && code ? <Chooser code={code} codes={codes} /> : null;
}

function Chooser({ code, codes }: { code: Code; codes: readonly Code[] }) {
  const { t } = useTranslation();
  const [into, setInto] = useState<string | null>(null);
  const kept = codes.find(({ id }) => id === into);
  const merge = async () => {
    if (!kept) return;
    closeDialog();
    await mergeCode(code, kept, codes);
    useCodebookState.setState({ chosen: kept.id });
  };
  return (
    <Dialog
      title={t('codebook.mergeTitle', { name: code.name })}
      onClose={closeDialog}
      actions={
        <>
          <Button onPress={closeDialog}>{t('ui.cancel')}</Button>
          <Button variant="primary" type="submit" form="merge-code-form" isDisabled={!kept}>
            {t('codebook.merge')}
          </Button>
        </>
      }
    >
      <Form
        id="merge-code-form"
        className={form['form'] ?? ''}
        onSubmit={(event) => {
          event.preventDefault();
          inBackground(merge());
        }}
      >
        <CodeSelect
          label={t('codebook.mergeInto')}
          codes={codes}
          allowed={({ id }) => id !== code.id}
          none={t('codebook.chooseTag')}
          value={into}
          onChange={setInto}
          autoFocus
        />
        <p>{t('codebook.mergeEffect', { name: code.name })}</p>
      </Form>
    </Dialog>
  );
}

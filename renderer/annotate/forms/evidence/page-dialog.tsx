import { useState } from 'react';
import { Form } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { undoable } from '../../../state/undoable.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Field } from '../../../ui/field.tsx';
import form from '../../../ui/form.module.css';
import { addPage } from './evidence-actions.ts';
import { type SoughtFor, stopSeeking } from './evidence-store.ts';
import { RelationChoice } from './relation-choice.tsx';

/** Notes a web page as evidence, with the day it was seen. */
export function PageDialog({ claim }: { claim: SoughtFor }) {
  const { t } = useTranslation();
  const [url, setUrl] = useState('');
  const [accessed, setAccessed] = useState(today);
  const address = webAddress(url);
  const wrong = url.trim() !== '' && address === null;
  const save = () => {
    if (address === null || accessed === '') return;
    undoable(addPage(claim, address, accessed), () => undefined);
    stopSeeking();
  };
  return (
    <Dialog
      title={t('evidence.pageTitle')}
      onClose={stopSeeking}
      actions={
        <>
          <Button onPress={stopSeeking}>{t('ui.cancel')}</Button>
          <Button variant="primary" type="submit" form="evidence-page" isDisabled={address === null || accessed === ''}>
            {t('evidence.link')}
          </Button>
        </>
      }
    >
      <Form
        id="evidence-page"
        className={form['form'] ?? ''}
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <Field
          label={t('evidence.url')}
          value={url}
          onChange={setUrl}
          inputMode="url"
          isInvalid={wrong}
          hint={wrong ? t('evidence.urlBad') : t('evidence.urlHint')}
          autoFocus
        />
        <RelationChoice annotationId={claim.annotationId} label={t('evidence.relation')} />
        <Field label={t('evidence.accessed')} type="date" value={accessed} onChange={setAccessed} />
      </Form>
    </Dialog>
  );
}

/** Null for what is no web address; one without a scheme is taken as https. */
function webAddress(typed: string): string | null {
  const text = typed.trim();
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`);
  const web = url !== null && /^https?:$/.test(url.protocol) && url.hostname.includes('.');
  return web ? url.href : null;
}

/** YYYY-MM-DD where this person is. */
function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

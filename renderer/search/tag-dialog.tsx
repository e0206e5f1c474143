import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Form } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Tagging } from '../../shared/model/tagging.ts';
import { call } from '../state/bridge.ts';
import { closeDialog } from '../state/dialogs.ts';
import { useCodes } from '../state/queries.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { useEarlyEnter } from '../ui/early-key.ts';
import { Field } from '../ui/field.tsx';
import form from '../ui/form.module.css';
import { inBackground } from '../ui/report.ts';
import styles from './tag-dialog.module.css';
import { tagFound } from './tag-found.ts';

/** Tags offered at most. */
const OFFERED = 8;

/** Which tag, and whether the articles or the annotations that a search has found get it. `articles` is their number. */
export function TagDialog({ text, articles }: { text: string; articles: number }) {
  const { t } = useTranslation();
  const { data: codes = [], isFetched: areCodes } = useCodes();
  const { data: annotations, isFetched: areAnnotations } = useQuery({
    queryKey: ['search', 'annotations', text],
    queryFn: () => call('search.annotations', text),
  });
  const [chosen, setChosen] = useState<Tagging['what'] | null>(null);
  const [name, setName] = useState('');
  const wanted = name.trim();
  const same = (one: string) => one.localeCompare(wanted, undefined, { sensitivity: 'base' }) === 0;
  const known = codes.find((code) => same(code.name));
  const offered = codes.filter((code) => code.name.toLowerCase().includes(wanted.toLowerCase())).slice(0, OFFERED);
  // Whoever asks for annotations means them.
  const what = chosen ?? (annotations ? 'annotations' : 'articles');
  const tag = (code = known) => {
    closeDialog();
    const made = { id: crypto.randomUUID(), name: wanted, parent: null, color: null, definition: '' };
    inBackground(tagFound(text, what, code ?? made, code === undefined));
  };
  const answered = areCodes && areAnnotations;
  const onEarlyEnter = useEarlyEnter(answered, () => {
    if (wanted !== '') tag();
  });
  return (
    <Dialog
      title={t('search.tag.title')}
      onClose={closeDialog}
      actions={
        <>
          <Button onPress={closeDialog}>{t('ui.cancel')}</Button>
          <Button variant="primary" type="submit" form="tag-form" isDisabled={wanted === '' || !answered}>
            {t('search.tag.go')}
          </Button>
        </>
      }
    >
      <Form
        id="tag-form"
        className={form['form'] ?? ''}
        onSubmit={(event) => {
          event.preventDefault();
          if (wanted !== '') tag();
        }}
      >
        <Choice<Tagging['what']>
          label={t('search.tag.what')}
          value={what}
          options={[
            {
              value: 'annotations',
              label: t('search.tag.annotations', { count: annotations ?? 0 }),
              disabled: !annotations,
            },
            { value: 'articles', label: t('search.tag.articles', { count: articles }) },
          ]}
          onChange={setChosen}
        />
        <div onKeyDownCapture={onEarlyEnter}>
          <Field
            label={t('search.tag.name')}
            value={name}
            onChange={setName}
            maxLength={1000}
            autoFocus
            hint={wanted !== '' && !known ? t('search.tag.isNew', { name: wanted }) : null}
          />
        </div>
        {offered.length > 0 ? (
          // biome-ignore lint/a11y/useSemanticElements: buttons that belong together, no form controls.
          <div role="group" aria-label={t('search.tag.known')} className={styles['tags']}>
            {offered.map((code) => (
              <Button key={code.id} onPress={() => tag(code)}>
                {code.name}
              </Button>
            ))}
          </div>
        ) : null}
      </Form>
    </Dialog>
  );
}

import { Folder } from 'lucide-react';
import { useState } from 'react';
import { Form, ListBox, ListBoxItem } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { closeDialog } from '../../state/dialogs.ts';
import { useCollections } from '../../state/queries.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import form from '../../ui/form.module.css';
import { inBackground } from '../../ui/report.ts';
import styles from './collect-dialog.module.css';
import { collect, makeCollection } from './collection-actions.ts';
import { inTreeOrder } from './tree.ts';

/** Puts articles into a collection: one that is there, or a new one. */
export function CollectDialog({ ids }: { ids: readonly string[] }) {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  const collections = inTreeOrder(useCollections().data ?? []).filter(({ collection }) => collection.query === null);
  const into = (id: string) => {
    const chosen = collections.find(({ collection }) => collection.id === id)?.collection;
    if (!chosen) return;
    closeDialog();
    inBackground(collect(chosen, ids));
  };
  const make = () => {
    closeDialog();
    inBackground(makeCollection(name.trim(), null, ids));
  };
  return (
    <Dialog
      title={t('collections.collectTitle', { count: ids.length })}
      onClose={closeDialog}
      actions={
        <>
          <Button onPress={closeDialog}>{t('ui.cancel')}</Button>
          <Button variant="primary" type="submit" form="collect-form" isDisabled={name.trim() === ''}>
            {t('collections.makeWith')}
          </Button>
        </>
      }
    >
      {collections.length > 0 ? (
        <ListBox
          aria-label={t('collections.title')}
          autoFocus="first"
          className={styles['list'] ?? ''}
          onAction={(key) => into(String(key))}
        >
          {collections.map(({ collection, depth }) => (
            <ListBoxItem
              key={collection.id}
              id={collection.id}
              textValue={collection.name}
              className={styles['item'] ?? ''}
              style={{ paddingInlineStart: `${depth + 0.5}rem` }}
            >
              <Folder size={15} strokeWidth={1.8} aria-hidden />
              {collection.name}
            </ListBoxItem>
          ))}
        </ListBox>
      ) : null}
      <Form
        id="collect-form"
        className={form['form'] ?? ''}
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() !== '') make();
        }}
      >
        <Field
          label={t(collections.length === 0 ? 'collections.firstName' : 'collections.newName')}
          value={name}
          onChange={setName}
          autoFocus={collections.length === 0}
        />
      </Form>
    </Dialog>
  );
}

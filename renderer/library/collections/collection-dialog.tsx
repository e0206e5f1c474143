import { useState } from 'react';
import { Form } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Collection } from '../../../shared/model/collection.ts';
import { closeDialog } from '../../state/dialogs.ts';
import { useCollections } from '../../state/queries.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import form from '../../ui/form.module.css';
import { inBackground } from '../../ui/report.ts';
import { Select } from '../../ui/select.tsx';
import { changeCollection, makeCollection } from './collection-actions.ts';
import { possibleParents } from './tree.ts';

/** Names a collection, says where it lies and, of a live one, what it looks for; makes one when there is no id. */
export function CollectionDialog({ collectionId, parent }: { collectionId: string | null; parent: string | null }) {
  const all = useCollections().data;
  if (!all) return null;
  const collection = all.find(({ id }) => id === collectionId) ?? null;
  if (collectionId !== null && !collection) return null;
  return <Editor collection={collection} parent={collection?.parent ?? parent} all={all} />;
}

interface Props {
  collection: Collection | null;
  parent: string | null;
  all: readonly Collection[];
}

function Editor({ collection: now, parent: before, all }: Props) {
  const { t } = useTranslation();
  // What is changed meanwhile elsewhere is not what was changed here.
  const [collection] = useState(now);
  const [name, setName] = useState(collection?.name ?? '');
  const [query, setQuery] = useState(collection?.query ?? null);
  const parents = possibleParents(all, collection?.id ?? null);
  const [parent, setParent] = useState(parents.some(({ id }) => id === before) ? before : null);
  const save = async () => {
    if (collection) await changeCollection(collection, { ...collection, name: name.trim(), parent, query });
    else await makeCollection(name.trim(), parent, []);
    closeDialog();
  };
  return (
    <Dialog
      title={collection ? t('collections.editTitle') : t('collections.makeTitle')}
      onClose={closeDialog}
      actions={
        <>
          <Button onPress={closeDialog}>{t('ui.cancel')}</Button>
          <Button variant="primary" type="submit" form="collection-form" isDisabled={name.trim() === ''}>
            {t('ui.save')}
          </Button>
        </>
      }
    >
      <Form
        id="collection-form"
        className={form['form'] ?? ''}
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() !== '') inBackground(save());
        }}
      >
        <Field label={t('collections.name')} value={name} onChange={setName} isRequired autoFocus />
        {query === null ? null : (
          <Field label={t('collections.query')} value={query} onChange={setQuery} hint={t('collections.queryHint')} />
        )}
        <Select
          label={t('collections.inside')}
          options={[
            { value: '', label: t('collections.top') },
            ...parents.map(({ id, name: label }) => ({ value: id, label })),
          ]}
          value={parent ?? ''}
          onChange={(id) => setParent(id || null)}
        />
      </Form>
    </Dialog>
  );
}

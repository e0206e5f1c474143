import { useState } from 'react';
import { Form } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Person } from '../../shared/model/person.ts';
import { closeDialog } from '../state/dialogs.ts';
import { usePeople } from '../state/queries.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import form from '../ui/form.module.css';
import { inBackground } from '../ui/report.ts';
import { usePeopleState } from './people-store.ts';
import { removePerson, savePerson } from './person-actions.ts';

export function PersonDialog({ personId }: { personId: string }) {
  const person = usePeople().data?.find(({ id }) => id === personId);
  return person ? <Editor person={person} /> : null;
}

function Editor({ person: now }: { person: Person }) {
  const { t } = useTranslation();
  // What is changed meanwhile elsewhere is not what was changed here.
  const [person] = useState(now);
  const [name, setName] = useState(person.name);
  const [aliases, setAliases] = useState(person.aliases.join('\n'));
  const [role, setRole] = useState(person.role ?? '');
  const [affiliation, setAffiliation] = useState(person.affiliation ?? '');
  const save = async () => {
    const lines = aliases.split('\n').map((line) => line.trim());
    await savePerson(person, {
      ...person,
      name: name.trim(),
      aliases: lines.filter(Boolean),
      role: role.trim() || null,
      affiliation: affiliation.trim() || null,
    });
    closeDialog();
  };
  const remove = async () => {
    await removePerson(person);
    closeDialog();
    usePeopleState.setState({ chosen: null });
  };
  return (
    <Dialog
      title={t('people.editTitle')}
      onClose={closeDialog}
      actions={
        <>
          <Button variant="danger" onPress={() => inBackground(remove())}>
            {t('people.remove')}
          </Button>
          <span className={form['gap']} />
          <Button onPress={closeDialog}>{t('ui.cancel')}</Button>
          <Button variant="primary" type="submit" form="person-form">
            {t('ui.save')}
          </Button>
        </>
      }
    >
      <Form
        id="person-form"
        className={form['form'] ?? ''}
        onSubmit={(event) => {
          event.preventDefault();
          inBackground(save());
        }}
      >
        <Field label={t('people.name')} value={name} onChange={setName} isRequired autoFocus />
        <Field label={t('people.role')} value={role} onChange={setRole} />
        <Field label={t('people.affiliation')} value={affiliation} onChange={setAffiliation} />
        <Field
          label={t('people.otherNames')}
          value={aliases}
          onChange={setAliases}
          multiline
          hint={t('people.otherNamesHint')}
        />
      </Form>
    </Dialog>
  );
}

import { useTranslation } from 'react-i18next';
import type { Person } from '../../../shared/model/person.ts';
import { usePeople } from '../../state/queries.ts';
import { createPerson } from '../../state/register.ts';
import { undoable } from '../../state/undoable.ts';
import { Picker } from './picker.tsx';

interface Props {
  label: string;
  personId: string | null;
  /** As printed in the article; shown as a proposal. */
  printed: string | null;
  printedRole: string | null;
  onChoose(personId: string | null): void;
}

/** A person of the library, or a new one. */
export function PersonField({ label, personId, printed, printedRole, onChoose }: Props) {
  const { t } = useTranslation();
  const people = usePeople().data ?? [];
  const chosen = people.find((person) => person.id === personId);
  const make = (name: string) => {
    // What the article calls them differently is their first alias.
    const aliases = printed && printed !== name ? [printed] : [];
    const done = t('annotate.person.made', { name });
    const step = createPerson(name, { aliases, role: printedRole }, done).then((person) => onChoose(person.id));
    undoable(step, () => undefined);
  };
  return (
    <Picker
      label={label}
      options={people.map((person) => ({ id: person.id, name: person.name, detail: detailOf(person) }))}
      value={chosen?.name ?? ''}
      placeholder={printed ?? ''}
      onChoose={onChoose}
      onMake={make}
      makeLabel={(name) => t('annotate.person.make', { name })}
    />
  );
}

function detailOf(person: Person): string {
  return [person.role, person.affiliation, ...person.aliases].filter((part) => part).join(', ');
}

import { UserCheck, UserPen, UserPlus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Person } from '../../../shared/model/person.ts';
import type { Alongside } from '../../state/annotations.ts';
import { announce } from '../../state/announce.ts';
import { openDialog } from '../../state/dialogs.ts';
import { usePeople } from '../../state/queries.ts';
import { bringing, newPerson } from '../../state/register.ts';
import { Button } from '../../ui/button.tsx';
import styles from './forms.module.css';
import { firstAliases, personOffer } from './person-offer.ts';
import { Picker } from './picker.tsx';

interface Props {
  label: string;
  personId: string | null;
  /** As printed in the article; shown as a proposal. */
  printed: string | null;
  /** The fullest form of that name in the article, where it is known. */
  fullest?: string | null;
  printedRole: string | null;
  onChoose(personId: string | null): void;
  /** Somebody new comes into the register with the choice. */
  onMake(personId: string, label: string, alongside: Alongside): void;
}

/** A person of the library, or a new one. Whoever the article names is offered with one press. */
export function PersonField({ label, personId, printed, fullest = null, printedRole, onChoose, onMake }: Props) {
  const { t } = useTranslation();
  const query = usePeople();
  const people = query.data ?? [];
  const chosen = people.find((person) => person.id === personId);
  const offer = chosen || !query.data ? null : personOffer(printed, fullest, people);
  const make = (name: string) => {
    const person = newPerson(name, { aliases: firstAliases(name, printed), role: printedRole });
    const alongside = bringing({ what: 'people', changes: [{ from: null, to: person }] });
    onMake(person.id, t('annotate.person.made', { name }), alongside);
  };
  const use = ({ id, name }: Person) => {
    onChoose(id);
    announce(t('annotate.person.chosen', { name }));
  };
  return (
    <div className={styles['person']}>
      <Picker
        label={label}
        options={people.map((person) => ({ id: person.id, name: person.name, detail: detailOf(person) }))}
        value={chosen?.name ?? ''}
        placeholder={printed ?? ''}
        guess
        onChoose={onChoose}
        onMake={make}
        makeLabel={(name) => t('annotate.person.make', { name })}
      />
      {offer ? (
        <Button
          variant="quiet"
          icon={'known' in offer ? UserCheck : UserPlus}
          onPress={() => ('known' in offer ? use(offer.known) : make(offer.make))}
        >
          {'known' in offer
            ? t('annotate.person.use', { name: offer.known.name })
            : t('annotate.person.make', { name: offer.make })}
        </Button>
      ) : null}
      {chosen ? (
        <Button
          variant="quiet"
          icon={UserPen}
          onPress={() => openDialog({ kind: 'person', personId: chosen.id })}
          aria-label={t('annotate.person.editNamed', { name: chosen.name })}
        >
          {t('annotate.person.edit')}
        </Button>
      ) : null}
    </div>
  );
}

function detailOf(person: Person): string {
  return [person.role, person.affiliation, ...person.aliases].filter((part) => part).join(', ');
}

import { Folder, Globe, type LucideIcon, Tag, User } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { EntryKind } from '../../state/register.ts';
import { useChoices } from './conflicts-store.ts';
import {
  type EntryChoice,
  type EntryConflict,
  entryFieldName,
  entryText,
  versionCount,
  wholeEntry,
} from './entry-conflicts.ts';
import { FieldVersions } from './field-versions.tsx';
import { FieldsCard } from './fields-card.tsx';
import { settleEntry } from './settle-entry.ts';

const icons: Record<EntryKind, LucideIcon> = { people: User, codes: Tag, collections: Folder, siteRules: Globe };

interface Props {
  conflict: EntryConflict;
  nameOf(id: string): string;
}

/** A person, a tag, a collection or a rule with its values side by side. */
export function EntryCard({ conflict, nameOf }: Props) {
  const { t } = useTranslation();
  const { what, entry, name, fields } = conflict;
  const chosen = useChoices(({ byId }) => byId[entry.id]) as EntryChoice | undefined;
  return (
    <FieldsCard
      id={entry.id}
      icon={icons[what]}
      name={name}
      kind={t(`conflicts.kinds.${what}`)}
      count={versionCount(fields)}
      keep={(version) => settleEntry(conflict, wholeEntry(fields, version))}
      keepChosen={chosen ? () => settleEntry(conflict, chosen) : null}
    >
      {fields.map(({ id, values }) => (
        <FieldVersions
          key={id}
          name={entryFieldName(id)}
          texts={values.map((value) => entryText(value, id, nameOf))}
          of={{ id: entry.id, field: id }}
          kept={chosen?.[id] ?? 0}
        />
      ))}
    </FieldsCard>
  );
}

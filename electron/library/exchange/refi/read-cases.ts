import { caseName, personVariables } from '../../../../shared/export/refi/case-list.ts';
import type { Person } from '../../../../shared/model/person.ts';
import type { XmlElement } from '../../import/xml/read-xml.ts';
import { child, childrenOf, guidKey } from './children.ts';

/** People of a library that cases of the project stand for. */
export interface CasePeople {
  people: Person[];
  /** Ids of people by the GUIDs of the selections that are of them; programs may leave these out. */
  bySelection: Map<string, string>;
}

/** Only cases that Stet wrote say which person of a library they are. */
export function readCases(project: XmlElement): CasePeople {
  const variables = new Map(
    childrenOf(child(project, 'Variables'), 'Variable').map(({ attributes }) => [
      guidKey(attributes['guid']),
      attributes['name'],
    ]),
  );
  const people = new Map<string, Person>();
  const bySelection = new Map<string, string>();
  for (const each of childrenOf(child(project, 'Cases'), 'Case')) {
    const values = new Map(
      childrenOf(each, 'VariableValue').map((value) => [
        variables.get(guidKey(child(value, 'VariableRef')?.attributes['targetGUID'])),
        child(value, 'TextValue')?.text ?? '',
      ]),
    );
    const id = values.get(personVariables.id) ?? '';
    const printed = each.attributes['name'] ?? '';
    const suffix = caseName('', id);
    const name = printed.endsWith(suffix) ? printed.slice(0, -suffix.length) : printed;
    if (id === '' || name.trim() === '') continue;
    const aliases = (values.get(personVariables.aliases) ?? '').split('\n').filter((alias) => alias !== '');
    const role = values.get(personVariables.role) || null;
    const affiliation = values.get(personVariables.affiliation) || null;
    people.set(id, { id, name, aliases, role, affiliation });
    for (const { attributes } of childrenOf(each, 'SelectionRef')) {
      bySelection.set(guidKey(attributes['targetGUID']), id);
    }
  }
  return { people: [...people.values()], bySelection };
}

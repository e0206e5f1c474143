import type { Person } from '../../model/person.ts';
import { guidOf } from '../guid.ts';
import { xmlAttributes } from '../xml.ts';
import { variableValue } from './variables.ts';

/** What a case says of the person it stands for; by the first it is known again. */
export const personVariables = {
  id: 'Person id',
  role: 'Role',
  affiliation: 'Affiliation',
  aliases: 'Also called',
} as const;

interface Case {
  guid: string;
  code: string;
  person: Person | null;
  selections: string[];
}

/** Everybody who speaks or claims as a case: with the code of the name, what the library knows of the person, and the selections. */
export class CaseList {
  readonly #cases = new Map<string, Case>();

  /** `code` is the GUID of the speaker's code; there is no selection for what is about an article as a whole. */
  add(speaker: string, person: Person | null, { code, selection }: { code: string; selection: string | null }): void {
    const name = this.#nameOf(speaker, person);
    const known = this.#cases.get(name);
    const selections = selection === null ? [] : [selection];
    if (known) known.selections.push(...selections);
    else this.#cases.set(name, { guid: guidOf(`stet:case:${name}`), code, person, selections });
  }

  /** True where a case names a person of the library. */
  get hasPeople(): boolean {
    return [...this.#cases.values()].some(({ person }) => person !== null);
  }

  *xml(): Iterable<string> {
    if (this.#cases.size === 0) return;
    yield '<Cases>\n';
    for (const [name, { guid, code, person, selections }] of this.#cases) {
      const refs = selections.map((each) => `<SelectionRef targetGUID="${each}"/>`).join('');
      const about = `<CodeRef targetGUID="${code}"/>${person ? personValues(person) : ''}`;
      yield `<Case${xmlAttributes({ guid, name })}>${about}${refs}</Case>\n`;
    }
    yield '</Cases>\n';
  }

  /** Cases are told apart by their names: of two people with one name, the second's says the id too. */
  #nameOf(speaker: string, person: Person | null): string {
    const known = this.#cases.get(speaker);
    if (!known || known.person?.id === person?.id) return speaker;
    return person === null ? `${speaker} (as printed)` : caseName(speaker, person.id);
  }
}

/** Name of the case of a person whose name another has too. */
export function caseName(name: string, id: string): string {
  return `${name} (${id})`;
}

function personValues({ id, role, affiliation, aliases }: Person): string {
  const values = { id, role, affiliation, aliases: aliases.join('\n') };
  return Object.entries(personVariables)
    .map(([key, variable]) => variableValue(variable, values[key as keyof typeof values]))
    .join('');
}

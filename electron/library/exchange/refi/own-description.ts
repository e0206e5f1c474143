import { claimStatuses } from '../../../../shared/model/annotation.ts';

/** What Stet says in a selection's description because REFI-QDA has no field for it, and the note below it. */
export interface OwnDescription {
  claim: string | null;
  claimant: string | null;
  status: (typeof claimStatuses)[number] | null;
  note: string;
}

const line = /^(Words no longer in the text|Speaker|Claim|Claimant|Status): (.*)$/;

/** Reads a description that Stet wrote: a line for each fact, then the note. */
export function ownDescription(description: string): OwnDescription {
  const lines = description.split('\n');
  const facts = new Map<string, string>();
  while (lines.length > 0) {
    const found = line.exec(lines[0] ?? '');
    if (!found || facts.has(found[1] ?? '')) break;
    facts.set(found[1] ?? '', found[2] ?? '');
    lines.shift();
  }
  return {
    claim: facts.get('Claim') ?? null,
    claimant: facts.get('Claimant') ?? null,
    status: claimStatuses.find((status) => status === facts.get('Status')) ?? null,
    note: lines.join('\n'),
  };
}

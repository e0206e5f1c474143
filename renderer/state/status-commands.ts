import { type ClaimStatus, claimStatuses } from '../../shared/model/annotation.ts';
import type { Command } from './commands.ts';

/** The key of each status, after F: the first letter of its name that says which is meant. */
const letters: Record<ClaimStatus, string> = {
  unchecked: 'u',
  supported: 's',
  disputed: 'd',
  refuted: 'r',
  unverifiable: 'v',
  stands: 't',
};

export const statusCommandId = (status: ClaimStatus) => `claims.mark.${status}`;

/** Says how a claim stands with two keys, under the same names wherever claims are: `claim` is the one meant, asked at the time of use. */
export function statusCommands<Claim>(
  claim: () => Claim | null,
  mark: (claim: Claim, status: ClaimStatus) => Promise<void>,
): Command[] {
  return claimStatuses.map((status) => ({
    id: statusCommandId(status),
    title: `claims.commands.mark.${status}`,
    group: 'claims.commands.markGroup',
    keys: [`f ${letters[status]}`],
    enabled: () => claim() !== null,
    lacks: 'claims.commands.noClaim',
    async run() {
      const meant = claim();
      if (meant !== null) await mark(meant, status);
    },
  }));
}

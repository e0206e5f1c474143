import { readFileSync } from 'node:fs';

interface NetLog {
  constants: { logEventTypes: Record<string, number> };
  events: { type: number; params?: { address?: string; host?: string } }[];
}

/**
 * What a browser did on the network, as its own log (`--log-net-log`) tells: addresses it opened connections to, how many
 * UDP packets it sent (its test for IPv6 opens a socket and sends none), and names it looked up.
 */
export function readNetLog(file: string): { connections: string[]; packets: number; lookups: string[] } {
  const { constants, events } = parse(readFileSync(file, 'utf8'));
  const named = (...names: string[]) => {
    const types = new Set(names.map((name) => constants.logEventTypes[name]));
    return events.filter(({ type }) => types.has(type));
  };
  return {
    connections: named('TCP_CONNECT_ATTEMPT').flatMap(({ params }) => params?.address ?? []),
    packets: named('UDP_BYTES_SENT').length,
    lookups: named('HOST_RESOLVER_SYSTEM_TASK', 'HOST_RESOLVER_DNS_TASK', 'DNS_TRANSACTION').map(
      ({ params }) => params?.host ?? '',
    ),
  };
}

/** The browser may have been ended in the middle of the list. */
function parse(text: string): NetLog {
  try {
    return JSON.parse(text) as NetLog;
  } catch {
    return JSON.parse(`${text.trimEnd().replace(/,$/, '')}]}`) as NetLog;
  }
}

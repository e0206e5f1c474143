import { app } from 'electron';
import * as z from 'zod';
import { parseArguments, type StartRequest } from './command-line.ts';
import { parseLink } from './link.ts';

/** What a second start hands over. Chromium puts switches before everything else in the arguments it passes on itself. */
export interface HandOver {
  argv: string[];
  cwd: string;
}
const handOverSchema = z.object({ argv: z.array(z.string()), cwd: z.string() });

const nothing: StartRequest = { library: null, userData: null, files: [], links: [] };

/**
 * What the system asks of a running app: a second start, files from the file manager, stet:// links. Listens from the first
 * moment, for macOS tells of files before the app is ready; what comes before `start` waits.
 */
export function collectOpenings(): { start(open: (request: StartRequest) => void): void } {
  const waiting: StartRequest[] = [];
  let open = (request: StartRequest): void => {
    waiting.push(request);
  };
  app.on('second-instance', (_event, _argv, _cwd, data) => {
    const handOver = handOverSchema.safeParse(data);
    open(handOver.success ? parseArguments(handOver.data.argv, handOver.data.cwd) : nothing);
  });
  app.on('open-file', (event, path) => {
    event.preventDefault();
    open({ ...nothing, files: [path] });
  });
  app.on('open-url', (event, address) => {
    event.preventDefault();
    open({ ...nothing, links: [parseLink(address)] });
  });
  return {
    start(listener) {
      open = listener;
      for (const request of waiting.splice(0)) listener(request);
    },
  };
}

import { defineCommand } from './command.ts';
import { jsonOption, libraryOption } from './common-options.ts';
import { report, withLibrary } from './open.ts';
import { tellProgress } from './progress.ts';

export const rebuildCommand = defineCommand({
  name: 'rebuild',
  takes: '[--library DIR]',
  summary: 'Makes the search index anew from the files.',
  operands: { min: 0, max: 0 },
  options: { library: libraryOption, json: jsonOption },
  run: ({ options }, io) =>
    withLibrary(options, 'write', io, async (library) => {
      const rebuilt = await library.rebuild(tellProgress(io));
      if (!rebuilt.ok) return report(io, rebuilt.error);
      const info = await library.info();
      if (!info.ok) return report(io, info.error);
      await io.print({ rebuilt: true, articles: info.value.articles });
      return 0;
    }),
});

import type { ElectronApplication } from 'playwright-core';
import type { DialogAnswers } from './app.ts';

/** The system's dialogs cannot be driven: the next question is answered in their place. */
export function dialogsInElectron(app: ElectronApplication): DialogAnswers {
  const answer = (path: string | null) =>
    app.evaluate(
      ({ dialog }, chosen) =>
        new Promise<void>((answered) => {
          const { showOpenDialog, showSaveDialog } = dialog;
          const restore = () => {
            Object.assign(dialog, { showOpenDialog, showSaveDialog });
            answered();
          };
          const open = async () => {
            restore();
            return { canceled: chosen === null, filePaths: chosen === null ? [] : [chosen] };
          };
          const save = async () => {
            restore();
            return { canceled: chosen === null, filePath: chosen ?? '' };
          };
          Object.assign(dialog, { showOpenDialog: open, showSaveDialog: save });
        }),
      path,
    );
  return { answerNext: (path) => answer(path), cancelNext: () => answer(null) };
}

import { PasteDialog } from '../library/import/paste-dialog.tsx';
import { ReportDialog } from '../library/import/report-dialog.tsx';

/** Whatever dialog is open. */
export function Dialogs() {
  return (
    <>
      <PasteDialog />
      <ReportDialog />
    </>
  );
}

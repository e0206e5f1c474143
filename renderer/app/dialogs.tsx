import { useEffect } from 'react';
import { EvidenceDialogs } from '../annotate/forms/evidence/evidence-dialogs.tsx';
import { LinkDragLayer } from '../annotate/links/link-drag-layer.tsx';
import { CodeDialog } from '../codebook/code-dialog.tsx';
import { MergeCodeDialog } from '../codebook/merge-code-dialog.tsx';
import { ExportDialog } from '../export/export-dialog.tsx';
import { BackupsDialog } from '../library/backups/backups-dialog.tsx';
import { MergeReportDialog } from '../library/backups/merge-report-dialog.tsx';
import { CollectDialog } from '../library/collections/collect-dialog.tsx';
import { CollectionDialog } from '../library/collections/collection-dialog.tsx';
import { ColumnsDialog } from '../library/columns-dialog.tsx';
import { EraseDialog } from '../library/erase-dialog.tsx';
import { HealthDialog } from '../library/health/health-dialog.tsx';
import { AnnotationReportDialog } from '../library/import/annotation-report-dialog.tsx';
import { PasteDialog } from '../library/import/paste-dialog.tsx';
import { ReportDialog } from '../library/import/report-dialog.tsx';
import { SiteRulesDialog } from '../library/import/site-rules-dialog.tsx';
import { WatchDialog } from '../library/import/watch-dialog.tsx';
import { BulkDialog } from '../library/metadata/bulk-dialog.tsx';
import { MetadataDialog } from '../library/metadata/metadata-dialog.tsx';
import { MergeDialog } from '../people/merge-dialog.tsx';
import { PersonDialog } from '../people/person-dialog.tsx';
import { TagDialog } from '../search/tag-dialog.tsx';
import { type OpenDialog, useDialogs } from '../state/dialogs.ts';
import { HelpDialog } from './keys/help-dialog.tsx';
import { LicencesDialog } from './licences/licences-dialog.tsx';
import { Palette } from './palette/palette.tsx';
import { focusMiddle } from './pane-focus.ts';
import { SettingsDialog } from './settings/settings-dialog.tsx';

/** Whatever dialog is open. */
export function Dialogs() {
  const open = useDialogs((state) => state.open);
  useFocusAfter(open !== null);
  return (
    <>
      {open ? dialogFor(open) : null}
      <PasteDialog />
      <ReportDialog />
      <AnnotationReportDialog />
      <MergeReportDialog />
      <EvidenceDialogs />
      <LinkDragLayer />
    </>
  );
}

/**
 * A dialog that was drawn anew while it was open has forgotten where the focus was, and what opened it may be gone with what was
 * done in it: the focus goes back to the opener, else to the list or the text, not nowhere.
 */
function useFocusAfter(isOpen: boolean): void {
  useEffect(() => {
    if (!isOpen) return;
    return () => {
      // The dialog gives the focus back in the frame after it went.
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          const { open, opener } = useDialogs.getState();
          if (open || !opener || document.activeElement !== document.body) return;
          if (opener.isConnected) opener.focus({ preventScroll: true });
          else focusMiddle();
        }),
      );
    };
  }, [isOpen]);
}

function dialogFor(open: OpenDialog) {
  switch (open.kind) {
    case 'palette':
      return <Palette beside={open.beside ?? false} />;
    case 'help':
      return <HelpDialog />;
    case 'settings':
      return <SettingsDialog />;
    case 'licences':
      return <LicencesDialog />;
    case 'export':
      return <ExportDialog ids={open.ids} collectionId={open.collectionId ?? null} marks={open.marks ?? null} />;
    case 'metadata':
      return <MetadataDialog articleId={open.articleId} />;
    case 'columns':
      return <ColumnsDialog />;
    case 'metadataOf':
      return <BulkDialog ids={open.ids} />;
    case 'collect':
      return <CollectDialog ids={open.ids} />;
    case 'collection':
      return <CollectionDialog collectionId={open.collectionId} parent={open.parent} />;
    case 'siteRules':
      return <SiteRulesDialog />;
    case 'watch':
      return <WatchDialog />;
    case 'tagFound':
      return <TagDialog text={open.text} articles={open.articles} />;
    case 'backups':
      return <BackupsDialog />;
    case 'health':
      return <HealthDialog />;
    case 'erase':
      return <EraseDialog ids={open.ids} />;
    case 'person':
      return <PersonDialog personId={open.personId} />;
    case 'mergePeople':
      return <MergeDialog voiceKey={open.voiceKey} />;
    case 'mergeCode':
      return <MergeCodeDialog codeId={open.codeId} />;
    case 'code':
      return <CodeDialog codeId={open.codeId} />;
  }
}

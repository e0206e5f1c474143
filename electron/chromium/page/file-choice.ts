import type { FileDialogView, FolderView } from '../wire.ts';
import { labels } from './labels.ts';

/** What stands in a file dialog when its button is pressed. */
export interface Choice {
  view: FileDialogView;
  /** The folder that is shown. */
  folder: string;
  /** The path field; equal to `folder` unless somebody typed. */
  typed: string;
  /** The name field; save only. */
  name: string;
  entries: FolderView['entries'];
  /** A path that was already warned about. */
  warned: string | null;
}

export type Outcome = { paths: string[] } | { go: string } | { problem: string; warned?: string };

type LookAt = (path: string, base: string) => Promise<{ path: string; kind: 'file' | 'folder' | 'nothing' }>;

/** What pressing the button means: an answer, another folder to show, or a sentence. */
export async function decide(choice: Choice, lookAt: LookAt): Promise<Outcome> {
  const { view, folder, typed, name, entries } = choice;
  if (typed !== '' && typed !== folder) {
    const found = await lookAt(typed, folder);
    if (found.kind === 'folder') {
      if (view.folders) return { paths: [found.path] };
      return { go: found.path };
    }
    if (view.kind === 'save') return save(found.path, found.kind, choice.warned);
    if (found.kind === 'file' && view.files) return { paths: [found.path] };
    // A library may be made in a folder that is not there yet.
    if (found.kind === 'nothing' && view.folders && !view.files) return { paths: [found.path] };
    return { problem: labels.missing(found.path) };
  }
  if (view.kind === 'save') {
    if (name === '') return { problem: labels.noFolder(folder) };
    const found = await lookAt(name, folder);
    return found.kind === 'folder' ? { go: found.path } : save(found.path, found.kind, choice.warned);
  }
  const chosen = entries.filter(({ isFolder }) => (isFolder ? view.folders : view.files));
  if (chosen.length > 0) return { paths: chosen.map(({ path }) => path) };
  const [first] = entries;
  if (first?.isFolder) return { go: first.path };
  return view.folders ? { paths: [folder] } : { problem: labels.nothingChosen };
}

function save(path: string, kind: 'file' | 'nothing', warned: string | null): Outcome {
  if (kind === 'nothing' || warned === path) return { paths: [path] };
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  return { problem: labels.exists(name), warned: path };
}

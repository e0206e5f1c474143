import type { Command } from '../../state/commands.ts';
import { makeNote } from './note-actions.ts';

/** What the view of notes offers to the keyboard and the palette. */
export function noteCommands(): Command[] {
  return [
    { id: 'notes.make', title: 'notes.commands.make', group: 'notes.commands.group', keys: ['n'], run: makeNote },
  ];
}

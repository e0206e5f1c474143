import { useEffect } from 'react';
import { registerCommands } from '../state/commands.ts';
import { appCommands } from './app-commands.ts';

export function useAppCommands(): void {
  useEffect(() => registerCommands(appCommands()), []);
}

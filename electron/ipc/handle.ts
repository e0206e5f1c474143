import { ipcMain, type WebFrameMain } from 'electron';
import { CALLS } from '../../shared/bridge/channels.ts';
import type { CallName } from '../../shared/bridge/contract.ts';
import type { Log } from '../shell/log.ts';
import { answerCall, type Handlers } from './answer.ts';
import { isTrustedSender } from './sender.ts';

/** Puts the handlers behind the calls of the contract. The only user of ipcMain. */
export function handleCalls(handlers: Handlers<CallName>, mainFrames: () => readonly WebFrameMain[], log: Log): void {
  ipcMain.handle(CALLS, (event, name: unknown, ...args: unknown[]) => {
    const trusted = isTrustedSender(event.senderFrame, mainFrames());
    return answerCall(name, args, trusted, handlers, log);
  });
}

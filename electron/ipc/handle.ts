import { ipcMain, type WebFrameMain } from 'electron';
import { type CallName, contract } from '../../shared/bridge/contract.ts';
import type { Log } from '../shell/log.ts';
import { answerCall, type Handlers } from './answer.ts';
import { isTrustedSender } from './sender.ts';

/** Puts a handler behind every call of the contract. The only user of ipcMain. */
export function handleCalls(handlers: Handlers<CallName>, mainFrames: () => readonly WebFrameMain[], log: Log): void {
  for (const name of Object.keys(contract) as CallName[]) {
    ipcMain.handle(name, (event, ...args: unknown[]) => {
      const trusted = isTrustedSender(event.senderFrame, mainFrames());
      return answerCall(name, args, trusted, handlers, log);
    });
  }
}

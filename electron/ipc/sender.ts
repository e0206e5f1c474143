import { isOwnAddress } from '../shell/bundle-files.ts';

/** What is known of the frame that a call came from. */
interface Frame {
  url: string;
}

/** Only the main frames of our windows, and only while they show a page of ours, are answered. */
export function isTrustedSender(sender: Frame | null, mainFrames: readonly Frame[]): boolean {
  return sender !== null && mainFrames.includes(sender) && isOwnAddress(sender.url);
}

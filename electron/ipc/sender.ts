import { isOwnAddress } from '../shell/bundle-files.ts';

/** What is known of the frame that a call came from. */
interface Frame {
  url: string;
}

/** Only the main frame of our window, and only while it shows a page of ours, is answered. */
export function isTrustedSender(sender: Frame | null, mainFrame: Frame | null): boolean {
  return sender !== null && sender === mainFrame && isOwnAddress(sender.url);
}

/** Between window and main process all calls go over one channel and all events over another; what there is of both only the contract says. */
export const CALLS = 'stet.call';
export const EVENTS = 'stet.event';

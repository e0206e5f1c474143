/**
 * How the preload hands over the bytes of a file that lies nowhere on disk: in parts, each a POST to
 * `dropped/<upload id>?name=<file name>&offset=<bytes so far>`, answered with the path it is written to.
 */
export const droppedFolder = 'dropped';

/** Bytes of one part. */
export const partSize = 1024 * 1024;

/** Bytes of a whole file: 1 GiB. */
export const maxDroppedSize = 1021024 * 1024;

/** What stops an import: said in one line. */
export class ImportFailure extends Error {}

/** Somebody asked for an end (Ctrl-C): what was begun is done, the rest waits for the next run. */
export class Stopped extends Error {}

/** A fault of the command line or of the files given: its message is one plain sentence for the user; exit status 1. */
export class InputError extends Error {}

/** A file that a user chose in a dialog, as the page sends it: no bytes pass through `google.script.run`. */

export interface UploadedFile {
  /** With its extension. */
  readonly name: string;
  readonly base64: string;
}

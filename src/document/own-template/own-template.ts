/** A template that people edit, found sound: what `renderPaper` takes in the place of the project's own. */

export interface OwnTemplate {
  /** Contents of a .docx by the parts' names; its tags name scope and field (`{1.title}`), as `prepareTemplate` writes them. */
  readonly parts: Readonly<Record<string, string | Uint8Array>>;
}

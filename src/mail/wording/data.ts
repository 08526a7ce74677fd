/** What the tags of `Mẫu thư` print, for every kind of letter. */

/** Texts are empty where nothing is known; what is typed into cells is data, whatever brackets it holds. */
export interface WordingData {
  /** The name alone, without `đồng chí`. */
  readonly recipient: string;
  readonly position: string;
  readonly unit: string;
  readonly superior: string;
  /** As a sentence says it: `năm 2022`, `năm học 2026-2027`. */
  readonly year: string;
  readonly signer: string;
  readonly signerTitle: string;
  readonly chair: string;
  /** What is old and new, one sentence each; none where nothing changed. */
  readonly changes: readonly string[];
  readonly hasOutline: boolean;
  /** Where the paper that the letter speaks of can be opened. */
  readonly link: string;
  readonly topics: readonly WordingTopic[];
}

export interface WordingTopic {
  readonly number: string;
  readonly title: string;
  /** Day, month or quarter without the time: `ngày 15 tháng 4 năm 2022 (quý II)`. */
  readonly when: string;
  /** Whether the day of the meeting is set. */
  readonly dated: boolean;
  readonly time: string;
  readonly place: string;
  /** A day without words before it: `ngày 31 tháng 3 năm 2022`. */
  readonly due: string;
  /** In a sentence: `Nguyễn Thị Ly, Nguyễn Thanh Tâm`. */
  readonly assignees: string;
  /** The assignees but the recipient. */
  readonly others: string;
}

/** Phrases as a line of a paper takes them. */

const COMRADE = /^(?:Đồng|Các đồng) chí(?=\s)/u;
const NUMBERED = /(tháng|năm|học|quý) (?=[\d…IV])/giu;

/** A person as typed into a cell of its own, for the inside of a sentence. */
export function withinSentence(person: string): string {
  return person.replace(COMRADE, (address) => address.toLocaleLowerCase('vi'));
}

/** A month, quarter or year keeps its number beside it where the line ends: `năm` and `2026` are never parted. */
export function bindNumbers(text: string): string {
  return text.replace(NUMBERED, '$1\u00a0');
}

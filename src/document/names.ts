/** Names of the papers and their folder: Vietnamese as it is, without what breaks a path, never too long for a disk. */
import { formatYear, spanPhrase, yearPhrase } from '../plan/period';
import type { Plan, Quarter, Settings, Topic } from '../plan/plan';
import type { TemplateKind } from '../plan/template-kind';
import { tidyText } from '../plan/text';

/** UTF-8 bytes of a title or unit in a name; a file system takes 255 for all of it. */
const PART_BYTES = 120;

function utf8Bytes(text: string): number {
  let bytes = 0;
  for (const letter of text) {
    const code = letter.codePointAt(0) as number;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

/** Cut at a word's end where it can be, with `…` for what is left out. */
function shorten(text: string): string {
  if (utf8Bytes(text) <= PART_BYTES) return text;
  let bytes = utf8Bytes('…');
  let kept = '';
  for (const letter of text) {
    bytes += utf8Bytes(letter);
    if (bytes > PART_BYTES) break;
    kept += letter;
  }
  const words = kept.replace(/\s+\S*$/, '');
  return `${words.replace(/[\s.,;:–-]+$/, '')}…`;
}

function namePart(text: string): string {
  return shorten(tidyText(text).replace(/\s*[/\\]\s*/g, '-'));
}

/** `Kế hoạch sinh hoạt chuyên đề năm 2022`. */
export function planName(plan: Pick<Plan, 'settings'>): string {
  return `Kế hoạch sinh hoạt chuyên đề ${yearPhrase(plan.settings.year)}`;
}

/** `Đề cương chuyên đề 02 – Các giải pháp nâng cao…`. */
export function outlineName(_plan: Pick<Plan, 'settings'>, topic: Pick<Topic, 'number' | 'title'>): string {
  return `Đề cương chuyên đề ${namePart(topic.number)} – ${namePart(topic.title)}`;
}

/** A later supplement of the same year is told by its order. */
export function supplementName({ settings }: Pick<Plan, 'settings'>, order: number): string {
  const name = `Kế hoạch bổ sung sinh hoạt chuyên đề ${yearPhrase(settings.year)}`;
  return order > 1 ? `${name} (lần ${order})` : name;
}

type MeetingPaper = Extract<TemplateKind, 'notice' | 'invitation' | 'minutes' | 'conclusion' | 'resolution'>;

const MEETING_PAPERS: Readonly<Record<MeetingPaper, string>> = {
  notice: 'Thông báo',
  invitation: 'Giấy mời',
  minutes: 'Biên bản',
  conclusion: 'Kết luận',
  resolution: 'Nghị quyết',
};

/** `Biên bản sinh hoạt chuyên đề 02 – Các giải pháp nâng cao…`. */
export function meetingPaperName(
  paper: MeetingPaper,
  { form }: Pick<Settings, 'form'>,
  { number, title }: Pick<Topic, 'number' | 'title'>,
): string {
  const type = paper === 'conclusion' && form === 'state' ? 'Thông báo kết luận' : MEETING_PAPERS[paper];
  return `${type} sinh hoạt chuyên đề ${namePart(number)} – ${namePart(title)}`;
}

/** `Báo cáo sinh hoạt chuyên đề quý II năm 2022`; of the whole year without a quarter. */
export function reportName({ settings }: Pick<Plan, 'settings'>, quarter: Quarter | undefined): string {
  return `Báo cáo sinh hoạt chuyên đề ${spanPhrase(settings.year, quarter)}`;
}

/** `Danh mục hồ sơ sinh hoạt chuyên đề quý II năm 2022`. */
export function dossierName({ settings }: Pick<Plan, 'settings'>, quarter: Quarter): string {
  return `Danh mục hồ sơ sinh hoạt chuyên đề ${spanPhrase(settings.year, quarter)}`;
}

/** `Chuyên đề – Chi bộ Mầm non Định An – 2022`. */
export function folderName({ settings }: Pick<Plan, 'settings'>): string {
  return `Chuyên đề – ${namePart(settings.unit)} – ${formatYear(settings.year)}`;
}

/** Recipients and signature: one row of a table, so that a page's end never cuts it. */
import type { Composer } from './composer';
import type { FormWords } from './words';

/** Points for a hand to sign in. */
const SIGNING_ROOM = 72;
const WRITER_ROOM = 54;

function composeRecipients({ line, each, measures }: Composer): string {
  return each(
    'hasRecipients',
    line('recipientsTitle', 'Nơi nhận:', { before: measures.paragraph.gap }),
    each('recipients', line('recipients', '- {.}')),
  );
}

/** The left and right column under a paper; with room for the school's approval where a subject group's plan wants it. */
export function composeSignature(composer: Composer, { form }: FormWords, { approved = false } = {}): string {
  const { centred, each, columns, measures, width } = composer;
  const top = { before: measures.paragraph.gap };
  const signer = centred('signer', '{signer}', { before: SIGNING_ROOM });
  const left = Math.round(width / 2);
  if (form === 'party') {
    const authority = each('forCell', centred('authority', 'T/M CHI BỘ', top));
    return columns(left, [[composeRecipients(composer), authority + centred('position', '{signerTitle}') + signer]]);
  }
  const block = centred('authority', 'DUYỆT CỦA BAN GIÁM HIỆU', { ...top, after: SIGNING_ROOM });
  const approval = approved ? each('needsApproval', block) : '';
  return columns(left, [[approval + composeRecipients(composer), centred('position', '{signerTitle}', top) + signer]]);
}

/** Who wrote and who chaired, side by side; below them, on the same page, whom the state form's minutes go to. */
export function composeRecorders(
  composer: Composer,
  { form }: FormWords,
  titles: { readonly secretarySignature: string; readonly chairSignature: string },
): string {
  const { centred, columns, line, measures, width } = composer;
  const keepNext = form === 'state';
  const signer = (title: string, tag: string) =>
    centred('authority', title, { before: measures.paragraph.gap, keepNext }) +
    centred('signer', `{${tag}}`, { before: SIGNING_ROOM, keepNext });
  return columns(Math.round(width / 2), [
    [signer(titles.secretarySignature, 'secretary'), signer(titles.chairSignature, 'chairName')],
    ...(form === 'state' ? [[composeRecipients(composer), line('recipients', '')] as const] : []),
  ]);
}

/** The signature of those who write an outline, under an empty left column. */
export function composeWriters({ centred, line, each, columns, measures, width }: Composer): string {
  const writers = each('writers', centred('signer', '{.}', { before: WRITER_ROOM }));
  const title = centred('authority', 'NGƯỜI XÂY DỰNG ĐỀ CƯƠNG', { before: measures.paragraph.gap });
  return columns(Math.round(width * 0.4), [[line('body', ''), title + writers]]);
}

/** Who made a list, under an empty left column. */
export function composeMaker({ centred, line, columns, measures, width }: Composer): string {
  const top = { before: measures.paragraph.gap, after: SIGNING_ROOM };
  return columns(Math.round(width / 2), [[line('body', ''), centred('authority', 'NGƯỜI LẬP', top)]]);
}

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

/** The left and right column under a plan. */
export function composeSignature(composer: Composer, { form }: FormWords): string {
  const { centred, each, columns, measures, width } = composer;
  const top = { before: measures.paragraph.gap };
  const signer = centred('signer', '{signer}', { before: SIGNING_ROOM });
  const left = Math.round(width / 2);
  if (form === 'party') {
    const authority = each('forCell', centred('authority', 'T/M CHI BỘ', top));
    return columns(left, [[composeRecipients(composer), authority + centred('position', '{signerTitle}') + signer]]);
  }
  const approval = centred('authority', 'DUYỆT CỦA BAN GIÁM HIỆU', { ...top, after: SIGNING_ROOM });
  return columns(left, [
    [each('needsApproval', approval) + composeRecipients(composer), centred('position', '{signerTitle}', top) + signer],
  ]);
}

/** The signature of those who write an outline, under an empty left column. */
export function composeWriters({ centred, line, each, columns, measures, width }: Composer): string {
  const writers = each('writers', centred('signer', '{.}', { before: WRITER_ROOM }));
  const title = centred('authority', 'NGƯỜI XÂY DỰNG ĐỀ CƯƠNG', { before: measures.paragraph.gap });
  return columns(Math.round(width * 0.4), [[line('body', ''), title + writers]]);
}

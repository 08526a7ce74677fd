/** Rules on signatures and recipients. */
import { faultAt, type Rule } from '../rule';

/** What may sign for another, as each form writes it. */
const AUTHORITIES = { party: /^(?:T\/M|T\/L) /, state: /^(?:TM|KT|TL|TUQ|Q)\. ?/ };
/** A cell is signed for as a whole. */
const COMMITTEE = /chi uỷ$/;

const authority: Rule = ({ parts: { authorities, positions, owners }, form, say }) => {
  const off = authorities.filter(({ text }) => !AUTHORITIES[form].test(text));
  const isCell = form === 'party' && owners[owners.length - 1]?.key.startsWith('chi bộ');
  const committee = isCell ? authorities.filter((each) => COMMITTEE.test(each.key) && !off.includes(each)) : [];
  const alone = isCell && authorities.length === 0 ? positions.filter(({ key }) => key.includes('bí thư')) : [];
  return [
    ...faultAt(off, () => say.authority[form]),
    ...faultAt(committee, () => say.committee(true)),
    ...faultAt(alone.slice(0, 1), () => say.committee(false)),
  ];
};

const TITLES = /^(?:gs|pgs|ts|ths|bs|cn|ks|nsưt|nsnd|ngưt|ngnd|thạc sĩ|tiến sĩ|cử nhân|kỹ sư|đ\/c)[. ]/;

const signerTitle: Rule = ({ parts, form, say }) =>
  form === 'party'
    ? faultAt(
        parts.signers.filter(({ key }) => TITLES.test(key)),
        () => say.signerTitle,
      )
    : [];

const signatureMissing: Rule = ({ parts, say }) =>
  parts.type && !parts.closes ? [{ at: [], saying: say.signatureMissing }] : [];

const recipientsMissing: Rule = ({ parts, say }) =>
  parts.numbered && !parts.recipientsTitle && parts.closes ? [{ at: [], saying: say.recipientsMissing }] : [];

const recipients: Rule = ({ parts: { recipients: items, recipientsTitle }, say }) => {
  const title = recipientsTitle && recipientsTitle.text !== 'Nơi nhận:' ? [recipientsTitle] : [];
  const off = items.filter(({ text, paragraph }, index) => {
    const isMarked = /^- ?\S/.test(text) || paragraph.look.listed;
    return !isMarked || !(index < items.length - 1 ? /;$/ : /[^/]\.$/).test(text);
  });
  return faultAt([...title, ...off], () => say.recipients);
};

/** The last recipient is the archive: `- Lưu Chi bộ.`, `- Lưu: VT, ….` */
const archive: Rule = ({ parts: { recipients: items, recipientsTitle }, form, say }) => {
  const last = items[items.length - 1] ?? recipientsTitle;
  const typed = items.find(({ key }) => /^[-–+•]? ?lưu/.test(key));
  const isRight =
    typed !== undefined && typed === last && (form === 'party' ? !/lưu *:/.test(typed.key) : /lưu *:/.test(typed.key));
  return last && !isRight ? faultAt([typed ?? last], () => say.archive[form]) : [];
};

export const ENDING_RULES = {
  form_authority: authority,
  form_signer_title: signerTitle,
  form_signature_missing: signatureMissing,
  form_recipients_missing: recipientsMissing,
  form_recipients: recipients,
  form_archive: archive,
} satisfies Record<string, Rule>;

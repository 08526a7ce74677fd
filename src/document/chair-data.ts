/** Who chairs the meetings, from what `Chủ trì` holds: a name, a post, or both. */
import { personKey } from '../plan/name';
import type { Plan, Settings } from '../plan/plan';
import { foldKey, tidyText } from '../plan/text';
import { withinSentence } from './phrase-data';

type People = Pick<Plan, 'settings' | 'members'>;

export interface ChairData {
  /** Within a sentence or behind a colon; a comrade is called so in the Party's papers. */
  readonly chair: string;
  /** The name, where the sheet tells it. */
  readonly chairName: string;
}

/** Whether a name ends one of the parts of `Phó Bí thư – Trần Thị Hồng Vân`, brackets aside where they are no part of it. */
function tellsName(text: string, name: string): boolean {
  const parts = [text, text.replace(/\([^()]*\)/g, '')].flatMap((each) => each.split(/[,;:–—]| - /));
  return parts.some((part) => ` ${personKey(part)}`.endsWith(` ${personKey(name)}`));
}

function findName({ settings: { chair, signer = '' }, members }: People): string | undefined {
  const names = [signer, ...members.map(({ name }) => name)].filter((name) => personKey(name) !== '');
  return names.find((name) => tellsName(chair, name));
}

function addressChair(chair: string, name: string, form: Settings['form']): string {
  const begins = name !== '' && foldKey(chair).startsWith(foldKey(name));
  return form === 'party' && begins ? `đồng chí ${chair}` : withinSentence(chair);
}

/** As typed. */
export function chairPhrase(plan: People): string {
  const { chair, form } = plan.settings;
  return addressChair(tidyText(chair), findName(plan) ?? '', form);
}

/** Both name and post where they can be told: a post is the signer's where it is that. */
export function chairData(plan: People): ChairData {
  const { chair, signer = '', signerTitle, form } = plan.settings;
  const named = findName(plan);
  const chairName = tidyText(named ?? (foldKey(chair).startsWith(foldKey(signerTitle)) ? signer : ''));
  const isPost = named === undefined && chairName !== '';
  const told = isPost ? `${chairName}, ${tidyText(chair)}` : tidyText(chair);
  return { chair: addressChair(told, chairName, form), chairName };
}

/** What every letter of the unit has around its words. */
import { catalogueOf } from '../locale/catalogue';
import { bareName, personKey } from '../plan/name';
import type { Member, Plan } from '../plan/plan';
import type { Letter } from './letter';

type Person = Pick<Member, 'name' | 'position'>;

export function frameLetter(
  { settings }: Plan,
  { name, position = '' }: Person,
): Pick<Letter, 'language' | 'greeting' | 'signature'> {
  const { signer = '', signerTitle, unit, language } = settings;
  return {
    language,
    greeting: catalogueOf(language).mail.greeting(bareName(name), position),
    signature: [...(signer ? [signerTitle, signer] : []), unit],
  };
}

/** Who takes a person's outline: the signer, unless that is the writer. */
export function receiverOf({ settings: { signer = '' } }: Plan, { name }: Person): string {
  return personKey(signer) === personKey(name) ? '' : signer;
}

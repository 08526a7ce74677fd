/** The top of a paper's first page: whose it is, its number, place and date, and its name. */

import { UNIT_RULES } from '../src/document/forms/state';
import { LOCALITY_BLANK } from '../src/document/head-data';
import { type Composer, innerWidth } from './composer';
import type { FormWords } from './words';
import { mmTwips } from './xml';

const PARTY = 'ĐẢNG CỘNG SẢN VIỆT NAM';
const STATE = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const MOTTO = 'Độc lập - Tự do - Hạnh phúc';
const PLACE = `{#locality}{locality}{/locality}{^locality}${LOCALITY_BLANK}{/locality},`;

/** A full line of the left column keeps clear of the state's name, which nearly fills the right one. */
const APART = { indent: mmTwips(1.5) };

/** Points above the row of number and date. */
const ROW_GAP = 4;

function composePlaceAndDate({ centred, each }: Composer, before: number): string {
  return (
    each('placeApart', centred('placeAndDate', PLACE, { before })) +
    centred('placeAndDate', `{^placeApart}${PLACE} {/placeApart}{date}`, { before })
  );
}

function composePartyHead(composer: Composer, number: string): string {
  const { centred, each, columns, ruleBelow, measures, width } = composer;
  const right = mmTwips(measures.headColumns[1]);
  const superior = each('superior', centred('superior', '{superior}'));
  return columns(width - right, [
    [
      superior + centred('unit', '{unitTitle}') + centred('number', '*'),
      centred('nation', PARTY) + ruleBelow('nation', PARTY, innerWidth(right)),
    ],
    [centred('number', number), composePlaceAndDate(composer, 0)],
  ]);
}

function composeStateHead(composer: Composer, number: string): string {
  const { centred, each, columns, rule, ruleBelow, measures, width } = composer;
  const right = mmTwips(measures.headColumns[1]);
  const left = width - right;
  const unitRules = UNIT_RULES.map(({ tag, length }) => each(tag, rule(length, innerWidth(left))));
  return columns(left, [
    [
      each('superior', centred('superior', '{superior}', APART)) +
        centred('unit', '{unitTitle}', APART) +
        unitRules.join(''),
      centred('nation', STATE) + centred('motto', MOTTO) + ruleBelow('motto', MOTTO, innerWidth(right)),
    ],
    [centred('number', number, { before: ROW_GAP }), composePlaceAndDate(composer, ROW_GAP)],
  ]);
}

/** @param number with the words before it; empty for a paper that has none */
export function composeHead(composer: Composer, { form }: FormWords, number: string): string {
  return form === 'party' ? composePartyHead(composer, number) : composeStateHead(composer, number);
}

/** The paper's type in capitals, what it is about, and the form's mark below: hyphens or a rule (points). */
export function composeName(
  { centred, rule, width }: Composer,
  { form }: FormWords,
  name: { readonly type: string; readonly abstract: string; readonly ruleLength: number },
): string {
  return [
    centred('type', name.type, { before: 18 }),
    centred('abstract', name.abstract),
    form === 'party' ? centred('body', '-----', { after: 12 }) : rule(name.ruleLength, width, 4, 12),
  ].join('');
}

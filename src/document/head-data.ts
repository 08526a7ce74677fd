/** What the head of every paper says. */
import type { Settings } from '../plan/plan';
import { tidyText } from '../plan/text';
import { PARTY_MEASURES } from './forms/party';
import { STATE_MEASURES, UNIT_RULES } from './forms/state';
import { boldWidth } from './forms/text-width';

/** Of the rules below a state issuer's name the template shows the one whose tag is true. */
type UnitRuleTag = (typeof UNIT_RULES)[number]['tag'];

export interface HeadData extends Readonly<Record<UnitRuleTag, boolean>> {
  /** In capitals, empty where there is none. */
  readonly superior: string;
  /** In capitals. */
  readonly unitTitle: string;
  /** As typed. */
  readonly unit: string;
  /** Empty: a dotted line to fill in. */
  readonly locality: string;
  /** Whether the place has a line of its own, being too long to stand before the date. */
  readonly placeApart: boolean;
  /** `ngày 05 tháng 02 năm 2026`. */
  readonly date: string;
}

const POINTS_PER_MM = 72 / 25.4;

export function upperCase(text: string): string {
  return text.toLocaleUpperCase('vi').normalize('NFC');
}

/** A sentence's first letter in capitals. */
export function upperFirst(text: string): string {
  return upperCase(text.slice(0, 1)) + text.slice(1);
}

/** The longest rule of at most half the name; a name of several lines is as wide as its column. */
function chooseUnitRule(unitTitle: string): Record<UnitRuleTag, boolean> {
  const column = STATE_MEASURES.headColumns[0] * POINTS_PER_MM;
  const half = Math.min(boldWidth(unitTitle, STATE_MEASURES.text.unit.size), column) / 2;
  const fitting = UNIT_RULES.filter((rule) => rule.length <= half);
  const chosen = fitting[fitting.length - 1] ?? UNIT_RULES[0];
  const shown = (tag: UnitRuleTag) => tag === chosen.tag;
  return {
    unitRule24: shown('unitRule24'),
    unitRule36: shown('unitRule36'),
    unitRule54: shown('unitRule54'),
    unitRule81: shown('unitRule81'),
  };
}

/** Italic letters are narrower than bold ones by that much, less a little for safety. */
const ITALIC_SHARE = 0.94;

/** In the place of a locality that is not set. */
export const LOCALITY_BLANK = '………………';

function isPlaceApart({ form }: Settings, locality: string, date: string): boolean {
  const { headColumns, text } = form === 'party' ? PARTY_MEASURES : STATE_MEASURES;
  const width = boldWidth(`${locality || LOCALITY_BLANK}, ${date}`, text.placeAndDate.size) * ITALIC_SHARE;
  return width > headColumns[1] * POINTS_PER_MM;
}

/** @param date as printed beside the place */
export function headData(settings: Settings, date: string): HeadData {
  const unit = tidyText(settings.unit);
  const locality = tidyText(settings.locality ?? '');
  return {
    superior: upperCase(tidyText(settings.superior ?? '')),
    unitTitle: upperCase(unit),
    unit,
    locality,
    placeApart: isPlaceApart(settings, locality, date),
    date,
    ...chooseUnitRule(upperCase(unit)),
  };
}

/** Rules on what the papers need and the workbook does not give. */
import { meetingPlace } from '../../plan/topic';
import type { SettingId } from '../../sheet/setting-rows';
import { CONTENT } from '../../sheet/tabs';
import type { Fault, Rule } from '../rule-context';

function missingSetting(id: SettingId & ('signer' | 'locality'), message: 'signerMissing' | 'localityMissing'): Rule {
  return ({ settings, settingPlace, words }) => {
    const place = settingPlace(id);
    return settings && !settings[id] ? [{ place, message: words[message](place) }] : [];
  };
}

export const findMissingSigner = missingSetting('signer', 'signerMissing');
export const findMissingLocality = missingSetting('locality', 'localityMissing');

/** A tab without any paragraph leaves all of them to our own. */
export const findMissingRecipients: Rule = ({ texts, words }) => {
  const paragraphs = texts.filter(({ kind }) => kind === 'paragraph');
  const place = { tab: CONTENT.name, cell: '' };
  const isMissing = paragraphs.length > 0 && paragraphs.every(({ section }) => section !== 'recipients');
  return isMissing ? [{ place, message: words.recipientsMissing(place) }] : [];
};

/** One fault where the column is not there. */
export const findMissingPlaces: Rule = ({ topics, settings, words }) => {
  if (!settings) return [];
  const faults = topics
    .filter((topic) => topic.date && meetingPlace(topic, settings) === '')
    .map(({ places: { place } }): Fault => ({ place, message: words.placeMissing(place) }));
  return faults[0]?.place.cell === '' ? faults.slice(0, 1) : faults;
};

/** One finding: where, what, and what can be done about it. */
import { useId, useState } from 'preact/hooks';
import type { FindingItem, WorkRequest } from '../../action/sidebar/views';
import type { Place } from '../../plan/plan';
import { Button } from '../parts/button';
import { useWords } from '../words';

interface FindingEntryProps {
  readonly item: FindingItem;
  readonly onGoTo: (place: Place) => void;
  readonly onSilence: (item: FindingItem) => void;
  readonly onWork: (request: WorkRequest) => void;
}

export function FindingEntry({ item, onGoTo, onSilence, onWork }: FindingEntryProps) {
  const { check } = useWords();
  const { rule, severity, tab, cell, message, suggestion, choices = [], canMend, isSilenced } = item;
  const id = useId();
  const [value, setValue] = useState(choices.length === 1 ? choices[0] : '');
  const place = tab === '' ? check.noPlace : check.place(tab, cell);
  const isName = choices.length > 0;
  const mustChoose = choices.length > 1;
  const advice = mustChoose ? undefined : (suggestion ?? choices[0]);
  const mend = () => onWork({ name: 'fix', finding: { rule, tab, cell, ...(isName && { value }) } });
  return (
    <li>
      {tab === '' ? (
        <div class="item">
          <strong>{place}</strong>
          <span>{message}</span>
        </div>
      ) : (
        <Button onPress={() => onGoTo({ tab, cell })} look="item" isFree>
          <strong>{place}</strong>
          <span>{message}</span>
        </Button>
      )}
      {advice && <p class="note">{check.suggestion(advice)}</p>}
      {canMend && mustChoose && (
        <p class="choice">
          <label for={id}>{check.choose}</label>{' '}
          <select id={id} value={value} onChange={({ currentTarget }) => setValue(currentTarget.value)}>
            <option value="">{check.chooseFirst}</option>
            {choices.map((choice) => (
              <option key={choice} value={choice}>
                {choice}
              </option>
            ))}
          </select>
        </p>
      )}
      <p class="buttons">
        {canMend && (
          <Button onPress={mend} isOff={mustChoose && value === ''} label={`${check.mend}: ${place}`}>
            {check.mend}
          </Button>
        )}
        {severity !== 'error' && tab !== '' && cell !== '' && (
          <Button
            onPress={() => onSilence(item)}
            look="link"
            label={`${isSilenced ? check.unsilence : check.silence}: ${place}`}
          >
            {isSilenced ? check.unsilence : check.silence}
          </Button>
        )}
      </p>
    </li>
  );
}

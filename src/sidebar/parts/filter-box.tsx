/** Words to filter a list by, and how many items have them. */
import { useId } from 'preact/hooks';
import { useWords } from '../words';

interface FilterBoxProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (words: string) => void;
  readonly found: number;
  readonly all: number;
}

export function FilterBox({ label, value, onChange, found, all }: FilterBoxProps) {
  const { filter } = useWords();
  const id = useId();
  return (
    <div class="filter">
      <label for={id}>{label}</label>
      <input id={id} type="search" value={value} onInput={({ currentTarget }) => onChange(currentTarget.value)} />
      <span role="status">{value.trim() === '' ? '' : filter.found(found, all)}</span>
    </div>
  );
}

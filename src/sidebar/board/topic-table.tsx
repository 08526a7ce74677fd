/** The board's facts as a table, for those who read rather than look. */
import { useState } from 'preact/hooks';
import type { BoardTopic } from '../../action/sidebar/views';
import { useWords } from '../words';
import { tellTopic, titleOf } from './topic-marks';

export function TopicTable({ topics }: { readonly topics: readonly BoardTopic[] }) {
  const { board } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{board.table}</summary>
      {isOpen && (
        <table>
          <thead>
            <tr>
              {Object.values(board.columns).map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {topics.map((topic, index) => {
              const { due, meeting, people } = tellTopic(topic, board);
              return (
                <tr key={index}>
                  <th scope="row">
                    {titleOf(topic, board)} – {people}
                  </th>
                  <td>
                    {due}
                    <br />
                    {meeting}
                  </td>
                  <td>{board.states[topic.outline]}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </details>
  );
}

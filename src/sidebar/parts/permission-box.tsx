/** Which permissions are missing, and how they are granted. */
import { useWords } from '../words';

export function PermissionBox({ names }: { readonly names: readonly string[] }) {
  const { permissions } = useWords();
  if (names.length === 0) return null;
  return (
    <div class="box warning">
      <p>
        <strong>{permissions.heading}</strong>
      </p>
      <ul>
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
      <p>{permissions.how}</p>
    </div>
  );
}

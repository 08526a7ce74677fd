/** Small marks that differ by shape, not by colour alone. */

const PATHS = {
  done: 'M3 8.5 6.5 12 13 4.5',
  missing: 'M4 4 12 12M12 4 4 12',
  notice: 'M8 3V9.5M8 12.2V13',
};

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class={`icon ${name}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={PATHS[name]} fill="none" stroke="currentColor" stroke-width="2.2" stroke-linecap="round" />
    </svg>
  );
}

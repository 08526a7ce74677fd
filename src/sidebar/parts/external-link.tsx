/** A link to a paper; text alone where the address is none that the page may link to. */
import { safeUrl } from '../links';

export function ExternalLink({ text, url }: { readonly text: string; readonly url?: string }) {
  const href = safeUrl(url);
  if (!href) return <span>{text}</span>;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {text}
    </a>
  );
}

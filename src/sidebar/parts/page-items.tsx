/** What the server tells in sections of items: texts, links, texts to copy. */
import type { PageItem, PageSection } from '../../action/page';
import { CopyText } from './copy-text';
import { ExternalLink } from './external-link';

export function PageItemContent({ text, url, links = [], copy }: PageItem) {
  return (
    <>
      <ExternalLink text={text} url={url} />
      {links.map((link) => (
        <span key={link.url}>
          {' '}
          (<ExternalLink text={link.label} url={link.url} />)
        </span>
      ))}
      {copy && (
        <div>
          <CopyText text={copy} />
        </div>
      )}
    </>
  );
}

export function PageSections({ sections }: { readonly sections: readonly PageSection[] }) {
  return (
    <>
      {sections
        .filter(({ items }) => items.length > 0)
        .map(({ heading, items }, index) => (
          <section key={index}>
            <h3>{heading}</h3>
            <ul class="plain">
              {items.map((item, at) => (
                <li key={at}>
                  <PageItemContent {...item} />
                </li>
              ))}
            </ul>
          </section>
        ))}
    </>
  );
}

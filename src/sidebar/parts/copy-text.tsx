/** A text to be pasted elsewhere, with the button that copies it. */
import { useRef, useState } from 'preact/hooks';
import { copyText, selectContents } from '../clipboard';
import { useWords } from '../words';
import { Button } from './button';

export function CopyText({ text, label }: { readonly text: string; readonly label?: string }) {
  const words = useWords();
  const [note, setNote] = useState('');
  const shown = useRef<HTMLPreElement>(null);
  const copy = async () => {
    const isCopied = await copyText(text);
    if (!isCopied && shown.current) selectContents(shown.current);
    setNote(isCopied ? words.copied : words.notCopied);
  };
  return (
    <>
      <pre ref={shown}>{text}</pre>
      <Button onPress={copy} label={label} isFree>
        {words.copy}
      </Button>{' '}
      <span role="status">{note}</span>
    </>
  );
}

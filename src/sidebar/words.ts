/** The page's own texts, in the language that the server names; Vietnamese until it has answered. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { sidebar as en } from '../locale/en/sidebar';
import { sidebar as vi } from '../locale/vi/sidebar';

export type Language = 'vi' | 'en';

export const WORDS = { vi, en };

export const WordsContext = createContext(vi);

export const useWords = () => useContext(WordsContext);

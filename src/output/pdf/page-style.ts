// The look of the pages: margins, sizes, colours. Points, from the top left corner.
import { A4, type Style } from './accessible-document.ts';

export const margin = { left: 51, right: 51, top: 42, bottom: 50 };
export const content = {
  left: margin.left,
  width: A4.width - margin.left - margin.right,
  bottom: A4.height - margin.bottom,
};

/** Each at 7:1 or more on white, for reading on a bad photocopy too. */
export const ink = '#161616';
export const quietInk = '#4a4a4a';
export const linkInk = '#000091';
/** Fills only, never text. */
export const paleInk = '#d9d9e8';

export const styles = {
  title: { size: 20, bold: true, color: ink },
  heading: { size: 14, bold: true, color: ink },
  subheading: { size: 12, bold: true, color: ink },
  body: { size: 11.5, leading: 1.25, color: ink },
  letter: { size: 11, color: ink },
  small: { size: 9, leading: 1.15, color: ink },
  label: { size: 9, color: quietInk },
} satisfies Record<string, Style>;

/** Baseline to baseline, as a share of the size, where a style does not say. */
export const defaultLeading = 1.32;

// A sheet before it has pages: parts in reading order, each of units that stand on one page, whole.
import type { DocumentBlock, DocumentSource } from '../document.ts';
import { citeMark } from '../document.ts';
import type { Element, ElementOptions, Style } from './accessible-document.ts';
import { citedRuns } from './cited-runs.ts';
import type { Flow, TextBox } from './flow.ts';
import type { Run } from './line-breaking.ts';
import { bullet, drawItem, type ListItem, listOf, printLabel } from './list.ts';
import { content, styles } from './page-style.ts';
import { cuts, type Unit } from './pages.ts';
import { drawTimeline, timelineHeight } from './timeline.ts';

export interface DrawnUnit extends Unit {
  what?: 'step' | 'call';
  draw: (parent: Element) => void;
}

/** Its units in an element of that type; without one, in the document. */
export interface Part {
  element?: readonly [type: string, options: ElementOptions];
  units: DrawnUnit[];
}

/** @param cut what a page costs that begins with it */
export function blockPart(flow: Flow, block: DocumentBlock, cut: number, body: Style = styles.body): Part {
  switch (block.kind) {
    case 'heading':
      return { units: [textUnit(flow, 'H2', [{ text: block.text }], { style: styles.heading }, { space: 9, cut })] };
    case 'paragraph':
      return {
        units: [textUnit(flow, 'P', citedRuns(block, block.strong), { style: body }, { space: 3, cut })],
      };
    case 'timeline': {
      const { timeline } = block;
      return {
        units: [
          {
            height: timelineHeight(flow, timeline),
            space: 4,
            cut,
            draw: (parent) => drawTimeline(flow, parent, timeline),
          },
        ],
      };
    }
    case 'list':
      return listPart(
        flow,
        'Disc',
        block.items.map((item) => bullet(flow, citedRuns(item), { style: body })),
        cut,
      );
    case 'sources':
      return sourcesPart(flow, block.items, cut);
    case 'steps':
      throw new TypeError('steps are laid out with what stands beside them');
  }
}

/** A block of text. */
export function textUnit(
  flow: Flow,
  type: string,
  runs: readonly Run[],
  box: TextBox,
  { space, cut }: Pick<Unit, 'space' | 'cut'>,
): DrawnUnit {
  return { height: flow.heightOf(runs, box), space, cut, draw: (parent) => flow.text(parent, type, runs, box) };
}

export function listPart(flow: Flow, numbering: 'Disc' | 'Decimal', items: readonly ListItem[], cut: number): Part {
  return {
    element: ['L', listOf(numbering)],
    units: items.map((item, index) => ({
      height: item.height,
      space: index === 0 ? 2 : 0,
      cut: index === 0 ? cut : cuts.list,
      draw: (list) => drawItem(flow, list, item),
    })),
  };
}

const columnGap = 12;
const columnWidth = (content.width - columnGap) / 2;
const labelWidth = 19;
const sourceGap = 2;

/** In two columns, a row after the other, so that a page may end after any. */
function sourcesPart(flow: Flow, sources: readonly DocumentSource[], cut: number): Part {
  const rows = sources.flatMap((_, index) => (index % 2 === 0 ? [sources.slice(index, index + 2)] : []));
  return {
    element: ['L', listOf('Decimal')],
    units: rows.map((row, index) => {
      const height = Math.max(...row.map((source) => flow.heightOf(sourceRuns(source), sourceBox(0)))) + sourceGap;
      return {
        height,
        space: 0,
        cut: index === 0 ? cut : cuts.list,
        draw: (list) => {
          const top = flow.y;
          for (const [column, source] of row.entries()) {
            flow.y = top;
            const box = sourceBox(column);
            drawItem(flow, list, {
              label: (element) =>
                printLabel(flow, element, citeMark([source.number]), box.x - labelWidth, styles.small),
              body: (element) => flow.fill(element, sourceRuns(source), box),
              height,
            });
          }
          flow.y = top + height;
        },
      };
    }),
  };
}

function sourceBox(column: number): TextBox & { x: number } {
  const x = content.left + column * (columnWidth + columnGap) + labelWidth;
  return { style: styles.small, x, width: columnWidth - labelWidth };
}

function sourceRuns({ text, url }: DocumentSource): Run[] {
  return url === null ? [{ text }] : [{ text: `${text} ` }, { text: url, link: url, linkTitle: text }];
}

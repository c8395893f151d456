// A sheet before it has pages: parts in reading order, each of units that stand on one page, whole.
import type { DocumentBlock, DocumentSource } from '../document.ts';
import { citeMark } from '../document.ts';
import type { Element, ElementOptions } from './accessible-document.ts';
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
export function blockPart(flow: Flow, block: DocumentBlock, cut: number): Part {
  switch (block.kind) {
    case 'heading':
      return { units: [textUnit(flow, 'H2', [{ text: block.text }], { style: styles.heading }, { space: 9, cut })] };
    case 'paragraph':
      return {
        units: [textUnit(flow, 'P', citedRuns(block, block.strong), { style: styles.body }, { space: 3, cut })],
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
        block.items.map((item) => bullet(flow, citedRuns(item), { style: styles.body })),
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
      space: index === 0 ? 4 : 0,
      cut: index === 0 ? cut : cuts.list,
      draw: (list) => drawItem(flow, list, item),
    })),
  };
}

const columnGap = 12;
const columnWidth = (content.width - columnGap) / 2;
const labelWidth = 19;
const sourceGap = 2;

const sourcesTogether = 8;
const togetherGap = 2;

/** In two columns, so many at a time, so that a page may end after them; the columns of each time as high as can be alike. */
function sourcesPart(flow: Flow, sources: readonly DocumentSource[], cut: number): Part {
  const count = 2 * Math.ceil(sources.length / Math.ceil(sources.length / sourcesTogether) / 2);
  const groups = sources.flatMap((_, index) => (index % count === 0 ? [sources.slice(index, index + count)] : []));
  return {
    element: ['L', listOf('Decimal')],
    units: groups.map((group, index) => {
      const { columns, height } = balanced(flow, group);
      return {
        height: height + togetherGap,
        space: 0,
        cut: index === 0 ? cut : cuts.list,
        draw: (list) => {
          const top = flow.y;
          for (const [column, of] of columns.entries()) {
            flow.y = top;
            for (const source of of) drawSource(flow, list, source, sourceBox(column));
          }
          flow.y = top + height + togetherGap;
        },
      };
    }),
  };
}

function balanced(flow: Flow, group: readonly DocumentSource[]): { columns: DocumentSource[][]; height: number } {
  const heights = group.map((source) => flow.heightOf(sourceRuns(source), sourceBox(0)) + sourceGap);
  const sum = (of: readonly number[]) => of.reduce((total, each) => total + each, 0);
  const splits = group.map((_, index) => ({
    columns: [group.slice(0, index + 1), group.slice(index + 1)],
    height: Math.max(sum(heights.slice(0, index + 1)), sum(heights.slice(index + 1))),
  }));
  return splits.reduce((best, each) => (each.height < best.height ? each : best));
}

function drawSource(flow: Flow, list: Element, source: DocumentSource, box: TextBox & { x: number }): void {
  drawItem(flow, list, {
    label: (element) => printLabel(flow, element, citeMark([source.number]), box.x - labelWidth, styles.small),
    body: (element) => {
      flow.fill(element, sourceRuns(source), box);
      flow.y += sourceGap;
    },
  });
}

function sourceBox(column: number): TextBox & { x: number } {
  const x = content.left + column * (columnWidth + columnGap) + labelWidth;
  return { style: styles.small, x, width: columnWidth - labelWidth };
}

function sourceRuns({ text, url }: DocumentSource): Run[] {
  return url === null ? [{ text }] : [{ text: `${text} ` }, { text: url, link: url, linkTitle: text }];
}

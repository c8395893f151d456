// `sources`: every source, what rests on it, and when it was read.
import { type SourceUse, sourceUses } from '../../core/source-uses.ts';
import type { Document } from '../../output/document.ts';
import { sourcesJson } from '../../output/json.ts';
import type { Words } from '../../words/words.ts';
import { answer, documentForms } from './answer.ts';
import type { Request } from './request.ts';

export async function run(options: { stale?: boolean }, request: Request): Promise<number> {
  const all = sourceUses(request.today);
  const shown = options.stale ? all.filter(({ stale }) => stale) : all;
  await answer(request, {
    title: request.words.interface.sources.title,
    quiet: () => shown.map(({ id }) => id).join('\n'),
    json: () => sourcesJson(request.today, shown),
    ...documentForms(request, () => sourcesDocument(shown, request.words)),
  });
  return exitCode(options, shown);
}

/** 1 says that some reading is stale, when that was the question. */
const exitCode = ({ stale }: { stale?: boolean }, shown: readonly SourceUse[]) => (stale && shown.length > 0 ? 1 : 0);

function sourcesDocument(shown: readonly SourceUse[], words: Words): Document {
  const { sources, source } = words.interface;
  const say = (text: string) => ({ kind: 'paragraph' as const, text, cites: [] });
  return {
    lang: words.lang,
    title: sources.title,
    blocks: [
      ...(shown.length === 0 ? [say(sources.noneStale)] : []),
      {
        kind: 'sources',
        items: shown.map((each, index) => ({
          number: index + 1,
          text: sources.line({
            parts: [source(each), sources.usedBy({ records: each.usedBy }), ...(each.stale ? [sources.stale] : [])],
          }),
          url: each.url,
        })),
      },
    ],
  };
}

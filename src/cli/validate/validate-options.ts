// The options of `validate`: which identifiers are given, and what goes with what.
import { OptOutError } from '../../core/error.ts';
import { masked } from '../../core/mask.ts';
import type { CardType } from '../../knowledge/facets.ts';
import { noUse } from '../commands/request.ts';

export interface ValidateOptions {
  nir?: string;
  birth?: string;
  cardSerial?: string;
  cardType?: CardType;
  code?: string;
  list?: boolean;
  all?: boolean;
  keyed?: boolean;
  column?: string;
  key?: string;
  delimiter?: string;
}

/** The options that take an identifier. */
export const valueOptions = { nir: '--nir', cardSerial: '--card-serial', code: '--code' } as const;
export type ValueOption = keyof typeof valueOptions;

/** What stands for a value in an example. */
const placeholders: Readonly<Record<string, string>> = { column: 'NIR', key: 'ID', delimiter: "';'" };

const examples = {
  nir: 'mes-optout validate --nir -',
  birth: 'mes-optout validate --nir - --birth 1978-11',
  card: 'mes-optout validate --card-serial - --card-type photo',
  list: 'mes-optout validate --nir - --list',
};

/** Which identifiers are given, by value or as `-`. @throws OptOutError if one of them lacks what goes with it */
export function givenValues(options: ValidateOptions): ValueOption[] {
  const { nir, birth, cardSerial, cardType, list } = options;
  const given = (Object.keys(valueOptions) as ValueOption[]).filter((name) => options[name] !== undefined);
  for (const name of ['all', 'keyed', 'column', 'key', 'delimiter'] as const) {
    if (list === true || options[name] === undefined) continue;
    throw missing(
      '--list',
      `${examples.list} --${name}${typeof options[name] === 'string' ? ` ${placeholders[name] ?? ''}` : ''}`,
    );
  }
  if (cardSerial !== undefined && cardType === undefined) throw missing('--card-type photo|plain', examples.card);
  if (given.length === 0) return given;
  if (cardType !== undefined && cardSerial === undefined) throw missing(valueOptions.cardSerial, examples.card);
  if (birth !== undefined && nir === undefined) throw missing(valueOptions.nir, examples.birth);
  return given;
}

/** The one identifier that a list is of. @throws OptOutError if there is none, or more than one, or not from standard input */
export function listedValue(options: ValidateOptions): ValueOption {
  const [name, ...others] = givenValues(options);
  if (name === undefined || options[name] !== '-') throw missing(`${valueOptions[name ?? 'nir']} -`, examples.list);
  if (others.length > 0) {
    throw new OptOutError('usage.conflict', { options: [name, ...others].map((each) => valueOptions[each]) });
  }
  // The keys of a table stand in a column of it; without a table there are no columns to tell.
  const ofTables = (['key', 'column', 'delimiter'] as const).find((each) => options[each] !== undefined);
  if (options.keyed && ofTables) throw noUse('--keyed', `--${ofTables}`);
  if (options.birth !== undefined) throw new OptOutError('usage.conflict', { options: ['--list', '--birth'] });
  return name;
}

/** The sign between columns, of which a tab may be spelled. @throws OptOutError if it can be none */
export function delimiterOf({ delimiter }: ValidateOptions): { delimiter?: string } {
  if (delimiter === undefined) return {};
  const sign = delimiter === 'tab' || delimiter === '\\t' ? '\t' : delimiter;
  if (/^[\t!-~]$/.test(sign) && !/[\w"]/.test(sign)) return { delimiter: sign };
  const allowed = ['";"', '","', 'tab'];
  throw new OptOutError('usage.bad-value', { value: masked(delimiter), option: '--delimiter', allowed });
}

/** Nothing was given, and nobody can be asked, or nobody answered. */
export function nothingToCheck(): OptOutError {
  return missing(Object.values(valueOptions).join('|'), examples.nir);
}

function missing(option: string, example: string): OptOutError {
  return new OptOutError('usage.missing-option', { option, example });
}

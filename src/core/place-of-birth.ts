// Where a NIR says that a person was born, as far as its department code says it for certain.
import { departments, overseas } from '../knowledge/departments.ts';
import { birthMonth, type DecodedNir } from './nir.ts';

type PlaceOfBirthCode =
  /** The code is that of `name` today. */
  | 'place.department'
  | 'place.overseas'
  | 'place.abroad'
  /** 20: Corsica, for births before 1976. */
  | 'place.corsica'
  /** 91 to 94 before 1968 Algeria, 95 Morocco, 96 Tunisia. */
  | 'place.algeria'
  | 'place.morocco'
  | 'place.tunisia'
  /** The same codes where the year of birth, which would tell, is not known; 91 to 95 are also a department, `name`. */
  | 'place.algeria-or-department'
  | 'place.morocco-or-department'
  | 'place.tunisia-or-unknown'
  /** The code is no department that is known. */
  | 'place.unknown';

export interface PlaceOfBirth {
  code: PlaceOfBirthCode;
  /** The name of the department or territory, in French; null where the code alone says it. */
  name: string | null;
}

/** The year from which 91 to 95 are departments around Paris. */
const NEW_DEPARTMENTS = 1968;

const FORMER_CODES: Readonly<Record<string, 'algeria' | 'morocco' | 'tunisia'>> = {
  '91': 'algeria',
  '92': 'algeria',
  '93': 'algeria',
  '94': 'algeria',
  '95': 'morocco',
  '96': 'tunisia',
};

/**
 * The place that a decoded NIR names. 91 to 96 are told apart by the year of birth, which the number holds without
 * its century: without `birth` they stay ambiguous.
 *
 * @param options.birth the month of birth, `YYYY-MM`
 * @throws OptOutError `birth.shape` if `birth` is not a month
 * @see service-public.fr, F33078 (91 to 96); décret n° 82-103
 * @example placeOfBirth({ sex: 'female', yearOfBirth: '78', monthOfBirth: 11, department: '2B' }).name // 'Haute-Corse'
 */
export function placeOfBirth(decoded: DecodedNir, options: { birth?: string } = {}): PlaceOfBirth {
  const { department } = decoded;
  if (department === '20') return { code: 'place.corsica', name: null };
  if (department === '99') return { code: 'place.abroad', name: null };
  if (department.length === 3) return named('place.overseas', overseas[department]);
  const today = named('place.department', departments[department]);
  const former = FORMER_CODES[department];
  if (former === undefined) return today;
  if (options.birth !== undefined) {
    return birthMonth(options.birth).year < NEW_DEPARTMENTS ? { code: `place.${former}`, name: null } : today;
  }
  return former === 'tunisia'
    ? { code: 'place.tunisia-or-unknown', name: null }
    : { code: `place.${former}-or-department`, name: today.name };
}

function named(code: PlaceOfBirthCode, name: string | undefined): PlaceOfBirth {
  return name === undefined ? { code: 'place.unknown', name: null } : { code, name };
}

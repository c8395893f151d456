import { expect, it } from 'vitest';
import type { DecodedNir } from '../../src/core/nir.ts';
import { placeOfBirth } from '../../src/core/place-of-birth.ts';

it.each<[string, string | undefined, string, string | null]>([
  ['01', undefined, 'place.department', 'Ain'],
  ['2A', undefined, 'place.department', 'Corse-du-Sud'],
  ['20', undefined, 'place.corsica', null],
  ['75', '1950-01', 'place.department', 'Paris'],
  ['91', undefined, 'place.algeria-or-department', 'Essonne'],
  ['92', '1950-01', 'place.algeria', null],
  ['93', '1950-01', 'place.algeria', null],
  ['94', '1967-12', 'place.algeria', null],
  ['94', '1968-01', 'place.department', 'Val-de-Marne'],
  ['95', undefined, 'place.morocco-or-department', 'Val-d’Oise'],
  ['95', '1950-01', 'place.morocco', null],
  ['95', '1990-01', 'place.department', 'Val-d’Oise'],
  ['96', undefined, 'place.tunisia-or-unknown', null],
  ['96', '1950-01', 'place.tunisia', null],
  ['96', '1990-01', 'place.unknown', null],
  ['971', undefined, 'place.overseas', 'Guadeloupe'],
  ['988', undefined, 'place.overseas', 'Nouvelle-Calédonie'],
  ['970', undefined, 'place.unknown', null],
  ['99', undefined, 'place.abroad', null],
  ['00', undefined, 'place.unknown', null],
])('department %s, birth %s, is %s %s', (department, birth, code, name) => {
  const decoded: DecodedNir = { sex: 'male', yearOfBirth: '50', monthOfBirth: 1, department };
  expect(placeOfBirth(decoded, birth === undefined ? {} : { birth })).toEqual({ code, name });
});

// The public holidays of metropolitan France (Code du travail, article L3133-1).
import { addDays, type CalendarDate, calendarDate } from './calendar-date.ts';

const fixed = ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'];
/** Easter Monday, Ascension Day and Whit Monday, in days after Easter Sunday. */
const afterEaster = [1, 39, 50];

/**
 * The eleven public holidays of a year (1583 to 9999), in order.
 * Source: Code du travail, article L3133-1; local ones (Alsace-Moselle, overseas) are not among them.
 * @example publicHolidays(2026)[1] // '2026-04-06', Easter Monday
 */
export function publicHolidays(year: number): CalendarDate[] {
  const easter = easterSunday(year);
  const days = fixed.map((monthAndDay) => calendarDate(`${year}-${monthAndDay}`));
  return [...days, ...afterEaster.map((count) => addDays(easter, count))].sort();
}

/** Easter Sunday of the Gregorian calendar: the algorithm of Meeus, Jones and Butcher. */
function easterSunday(year: number): CalendarDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const moonCorrection = Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonCorrection + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const dayOfMarch = 22 + epact + toSunday - 7 * late;
  return addDays(calendarDate(`${year}-03-01`), dayOfMarch - 1);
}

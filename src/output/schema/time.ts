// Days and periods in JSON.
import * as z from 'zod';

export const day = z.iso.date().meta({ id: 'Day', description: 'A day, `YYYY-MM-DD`' });

export const period = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/)
  .meta({ id: 'Period', description: 'A day, or its month, or its year: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`' });

// The calendar, the letter, JSON, Markdown and the PDF.
const calendar = 'test/output/calendar.test.ts';
const letter = 'test/output/letter.test.ts';
const pdf = 'test/output/pdf/documents.test.ts';

export const formats = [
  {
    name: 'an alarm counted from the end',
    plant: [['src/output/calendar.ts', '        .relatesTo(ICalAlarmRelatesTo.start);', '']],
    caughtBy: [[calendar, 'an entry rings']],
  },
  {
    name: 'an entry that others see',
    plant: [['src/output/calendar.ts', 'ICalEventClass.PRIVATE', 'ICalEventClass.PUBLIC']],
    caughtBy: [[calendar, 'an entry is private']],
  },
  {
    name: 'an entry that takes the day',
    plant: [['src/output/calendar.ts', 'ICalEventTransparency.TRANSPARENT', 'ICalEventTransparency.OPAQUE']],
    caughtBy: [[calendar, 'an entry is private']],
  },
  {
    name: 'a calendar that names itself with its punctuation bare',
    plant: [['src/output/calendar.ts', `name: name.replace(/[\\\\;,]/g, '\\\\$&'),`, 'name,']],
    caughtBy: [[calendar, 'the file names the calendar']],
  },
  {
    name: 'a last line without its end',
    plant: [['src/output/calendar.ts', ')}\\r\\n`;', ')}`;']],
    caughtBy: [[calendar, 'the file ends every line']],
  },
  {
    name: 'properties after the alarms',
    plant: [['src/output/calendar.ts', '.replace(alarmsThenProperties, ', '.replace(/never/, ']],
    caughtBy: [[calendar, 'the file has the properties']],
  },
  {
    name: 'a day that ends before it begins',
    plant: [['src/output/calendar.ts', 'addDays(entry.day, 1)', 'entry.day']],
    caughtBy: [[calendar, 'an entry is the whole day']],
  },
  {
    name: 'a calendar stamped by the clock',
    plant: [['src/output/calendar.ts', 'stamp: startOf(today)', 'stamp: new Date()']],
    caughtBy: [[calendar, 'the file takes its stamp']],
  },
  {
    name: 'hours of where the computer stands',
    plant: [
      [
        'src/output/calendar.ts',
        'start: parisInstant(entry.day, entry.from)',
        'start: new Date(`${entry.day}T${entry.from}`)',
      ],
    ],
    caughtBy: [[calendar, 'the file is the same in every time zone']],
  },
  {
    name: 'an identifier of the entry that changes with the day',
    plant: [['src/output/calendar.ts', 'id: `${key}@', 'id: `${key}.${today}@']],
    caughtBy: [[calendar, 'an entry keeps its identifier']],
  },
  {
    name: 'a letter wider than its page',
    plant: [['src/output/letter.ts', 'const fullWidth = 76;', 'const fullWidth = 79;']],
    caughtBy: [[letter, 'a letter as text']],
  },
  {
    name: 'a letter whose blanks are too short to write on',
    plant: [['src/output/letter.ts', `'…'.repeat(12)`, `'…'`]],
    caughtBy: [[letter, 'a letter as text']],
  },
  {
    name: 'an addressee on the left',
    plant: [['src/output/letter.ts', 'right(letter.addressee)', 'left(letter.addressee)']],
    caughtBy: [[letter, 'a letter as text']],
  },
  {
    name: 'another version of the JSON',
    plant: [['src/output/json.ts', 'const schemaVersion = 1;', 'const schemaVersion = 2;']],
    caughtBy: [['test/transcripts/transcripts.test.ts', 'the built program The same answer as JSON']],
  },
  {
    name: 'a mark of Markdown in a text',
    plant: [['src/output/markdown.ts', '.replace(/[\\\\`*_[\\]<~|]/g, ', '.replace(/[\\\\`*[\\]<~|]/g, ']],
    caughtBy: [['test/output/markdown.test.ts', 'text is shown as it is']],
  },
  {
    name: 'an ampersand bare in the metadata of a PDF',
    plant: [['src/output/pdf/xmp.ts', `.replace(/&/g, '&amp;')`, '']],
    caughtBy: [[pdf, 'a checklist escapes its title']],
  },
  {
    name: 'a PDF that says another part of PDF/UA',
    plant: [['src/output/pdf/xmp.ts', '<pdfuaid:part>1<', '<pdfuaid:part>2<']],
    caughtBy: [[pdf, "'french, archive'"]],
  },
  {
    name: 'bold words in the plain font',
    plant: [['src/output/pdf/fonts.ts', 'MESOptoutSans-Bold.ttf', 'MESOptoutSans-Regular.ttf']],
    caughtBy: [[pdf, 'a checklist has its title in bold']],
  },
  {
    name: 'an object lost as a PDF is packed',
    plant: [['src/output/pdf/object-streams.ts', '/N ${packed.length} ', '/N ${packed.length - 1} ']],
    caughtBy: [[pdf, "'french, archive'"]],
  },
  {
    name: 'a table of a PDF that leads elsewhere',
    plant: [
      [
        'src/output/pdf/object-streams.ts',
        'position: output.length, index: 0 };\n    output',
        'position: output.length + 1, index: 0 };\n    output',
      ],
    ],
    caughtBy: [[pdf, "'french, archive'"]],
  },
  {
    name: 'the foot of a page read aloud',
    plant: [['src/output/pdf/page-marks.ts', `document.markContent('Artifact', {`, `document.markContent('Span', {`]],
    caughtBy: [[pdf, "'french, archive'"]],
  },
  {
    name: 'pages numbered from 0',
    plant: [['src/output/pdf/page-marks.ts', 'page: page + 1,', 'page,']],
    caughtBy: [[pdf, 'a checklist numbers its pages']],
  },
  {
    name: 'a QR code without words',
    plant: [['src/output/pdf/qr-code.ts', `'Figure', { alt, bbox`, `'Figure', { bbox`]],
    caughtBy: [[pdf, "'french, archive'"]],
  },
  {
    name: 'a QR code that leads elsewhere',
    plant: [['src/output/pdf/qr-code.ts', 'encode(url, {', 'encode(`${url}/`, {']],
    caughtBy: [[pdf, 'a checklist draws the address']],
  },
];

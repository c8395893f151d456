// The typography of English.

/** Names of buttons keep their French marks: « M’opposer ». */
export const typography = (text: string) => text.replace(/« /g, '«\u00a0').replace(/ »/g, '\u00a0»');

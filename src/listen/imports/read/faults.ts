/** What can be wrong with a chosen file, in words that say what to do. */

export const MAX_FILE_BYTES = 5 * 1024 * 1024
/** Word and OpenDocument files are zip files; this is the most one may unpack to. */
export const MAX_UNPACKED_BYTES = 50 * 1024 * 1024

export interface ReadFault {
  readonly kind: keyof typeof words
  readonly message: string
}

const words = {
  tooLarge:
    'This file is larger than 5 MB. Split it into smaller files, or copy the words and paste them here.',
  empty: 'This file has no words in it. Check that you chose the right file.',
  locked: 'This file is locked with a password. Remove the password and choose it again.',
  oldWord:
    'This is an old Word document (.doc). Open it in Word, save it as a Word document (.docx) and choose it again.',
  broken:
    'This file is damaged and cannot be opened. Open it in the program that made it, save it again and choose the new file.',
  unpacksTooLarge:
    'This file unpacks to more than 50 MB, which no notes should. Copy the words and paste them here.',
  spreadsheet: 'This is a spreadsheet. Open it, save the sheet as CSV and choose that file.',
  slides: 'This is a set of slides. Copy the words from the slides and paste them here.',
  pdf: 'This is a PDF. Save it as a Word document, or copy the words and paste them here.',
  picture: 'This is a picture, not words. Type up what it says, or paste the words here.',
  zip: 'This is a zip folder. Open it and choose one of the files inside.',
  rtf: 'This is a rich text file (.rtf). Open it, save it as a Word document (.docx) and choose it again.',
  notText:
    'This file does not hold words we can read. Save it as a Word document or plain text, or copy the words and paste them here.',
} as const

/** The fault of that kind with its words. */
export const readFault = (kind: keyof typeof words): ReadFault => ({ kind, message: words[kind] })

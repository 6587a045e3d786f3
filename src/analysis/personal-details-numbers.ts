/** Patterns of numbers, addresses and links that say who somebody is or where they live. Every repeat is bounded. */
import type { Finder } from './personal-details-kinds.ts'

const areas = new Set(
  `AB AL B BA BB BD BF BH BL BN BR BS BT BX CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL GU
  GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL
  PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE`.split(
    /\s+/,
  ),
)

const inArea = (code: string): boolean => areas.has(/^[A-Z]+/i.exec(code)?.[0].toUpperCase() ?? '')

const MONTH = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}'
const DATE = String.raw`(?:\d{1,4}[/.\-]\d{1,2}(?:[/.\-]\d{2,4})?|\d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTH}(?:,? \d{4})?|${MONTH} \d{1,2}(?:st|nd|rd|th)?,?(?: \d{4})?)`
const STREET =
  '(?:Road|Rd|Street|Lane|Ln|Avenue|Ave|Close|Drive|Way|Court|Crescent|Gardens|Grove|Place|Terrace|Walk|Hill|Square|Mews|Row|View|Rise|Green|Croft|Meadow|Meadows|Fold)'
const NAME_OF_STREET = String.raw`(?:[A-Z][\p{L}'’\-]{1,20} ){1,3}`

/** Digits that stay national: 10 or 11 with the leading 0, or the few short helpline numbers. */
function isTelephone(typed: string): boolean {
  const digits = typed.replaceAll(/\D/g, '').replace(/^(?:00)?44(?:0)?/, '0')
  return /^0[1-9]\d{8,9}$/.test(digits) || /^08\d{6}$/.test(digits)
}

/** Modulus 11 (NHS Data Dictionary): weights 10 to 2, and a check digit of 10 is never issued. */
export function isNhsNumber(typed: string): boolean {
  const digits = [...typed.replaceAll(/\D/g, '')].map(Number)
  if (digits.length !== 10 || new Set(digits).size === 1) return false
  const sum = digits.slice(0, 9).reduce((total, digit, at) => total + digit * (10 - at), 0)
  return (11 - (sum % 11)) % 11 === digits[9]
}

/** In the order of their claim on a stretch of text: what stands first wins where two overlap. */
export const numberFinders: readonly Finder[] = [
  {
    kind: 'email',
    why: 'an e-mail address',
    pattern:
      /(?<![\p{L}\d._%+\-])[\p{L}\d._%+\-]{1,64} ?@ ?[\p{L}\d\-]{1,63}(?:\.[\p{L}\d\-]{1,63}){1,5}/gu,
  },
  {
    kind: 'link',
    why: 'a web address',
    pattern:
      /(?<![\p{L}\d@.\-])(?:https?:\/\/[^\s<>"]{1,300}|www\.[^\s<>"]{1,300}|[a-z\d\-]{2,63}\.(?:co\.uk|org\.uk|gov\.uk|ac\.uk|sch\.uk|nhs\.uk|com|org|net|info)(?![\p{L}\d])(?:\/[^\s<>"]{0,200})?)/giu,
  },
  {
    kind: 'handle',
    why: 'a social media name',
    pattern: /(?<![\p{L}\d.@_])@[A-Za-z_][\w.]{2,30}/gu,
  },
  {
    kind: 'nhs-number',
    why: 'ten digits that pass the NHS number check',
    pattern: /(?<![\d+])[1-9]\d{2}[ \-]?\d{3}[ \-]?\d{4}(?!\d)/gu,
    holds: isNhsNumber,
  },
  {
    kind: 'telephone',
    why: 'looks like a telephone number',
    pattern: /(?<![\p{L}\d])(?:(?:\+|00) ?44|\(?0)(?:[ ().\-]{0,3}\d){7,11}(?!\d)/gu,
    holds: isTelephone,
  },
  {
    kind: 'telephone',
    why: 'digits after a word such as “phone”',
    pattern:
      /(?<=(?<!\p{L})(?:tel|telephone|phone|mobile|mob|call|ring|text|whatsapp)[^\p{L}\d\n]{1,4}(?:(?:me|us|her|him|on|is|no|number)[^\p{L}\d\n]{1,3}){0,3})\d(?:[ \-]?\d){5,10}(?!\d)/giu,
  },
  {
    kind: 'ni-number',
    why: 'a National Insurance number',
    pattern:
      /(?<![\p{L}\d])[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D](?![\p{L}\d])/giu,
  },
  {
    kind: 'postcode',
    why: 'a full postcode',
    pattern: /(?<![\p{L}\d])[A-Z]{1,2}\d[A-Z\d]? {0,2}\d[ABD-HJLNP-UW-Z]{2}(?![\p{L}\d])/giu,
    // "M1 2nd" is a place in a race; real postcodes end so only in capitals.
    holds: (typed) => inArea(typed) && !/(?:st|nd|rd|th)$/.test(typed),
  },
  {
    kind: 'postcode',
    why: 'the first half of a postcode: weaker, but small in the country',
    pattern:
      /(?<=(?<!\p{L})(?:postcode|post code|live in|lives in|living in|from|area)[: ]{1,3})[A-Z]{1,2}\d[A-Z\d]?(?![\p{L}\d])/gu,
    holds: inArea,
  },
  {
    kind: 'date-of-birth',
    why: 'a date beside a word such as “born”',
    pattern: new RegExp(
      String.raw`(?<=(?<!\p{L})(?:born|dob|d\.o\.b\.?|date of birth|birthday|birth date)[^\p{L}\d]{1,4}(?:(?:is|was|on|the)[^\p{L}\d]{1,3}){0,3})${DATE}(?![\p{L}\d])`,
      'giu',
    ),
  },
  {
    kind: 'address',
    why: 'a house number and a street',
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d])(?:(?:Flat|Apartment|Unit) \d{1,4}[A-Za-z]?,? )?\d{1,4}[A-Za-z]?,? ${NAME_OF_STREET}(?:${STREET}|St)(?![\p{L}\d])`,
      'gu',
    ),
  },
  {
    kind: 'address',
    why: 'a house number and a street in small letters',
    pattern:
      /(?<![\p{L}\d])\d{1,4}[a-z]? (?!(?:mile|minute|metre|yard|hour|day|year|month|week|step|car|house|door|bus|time|way|very|too|so|really|of|in|on|at|the|to|a|or|and|per|more|different|busy|main|new|other)s? )[a-z'’\-]{3,20} (?:road|street|avenue|crescent|lane|terrace|close)(?![\p{L}\d])/gu,
  },
  {
    kind: 'address',
    why: 'a street somebody lives in',
    pattern: new RegExp(
      String.raw`(?<=(?<!\p{L})(?:live|lives|lived|living|house|home|neighbours) (?:on|in|at|off) )${NAME_OF_STREET}${STREET}(?![\p{L}\d])`,
      'gu',
    ),
  },
]

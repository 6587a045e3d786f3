/** Lists the acronyms in a document, with what they stand for when the field knows, else to be asked. */
import type { SourceLine } from '../document.ts'
import type { Acronym } from './draft.ts'

/** Acronyms with one usual meaning in SEND. Those with several (AP, PA, PCR) are asked, with a hint. */
const known: Readonly<Record<string, string>> = {
  SEND: 'special educational needs and disabilities',
  SEN: 'special educational needs',
  EHCP: 'education, health and care plan',
  EHC: 'education, health and care',
  EHCNA: 'education, health and care needs assessment',
  SENCO: 'special educational needs co-ordinator',
  SENDCO: 'special educational needs and disabilities co-ordinator',
  CAMHS: 'child and adolescent mental health services',
  LA: 'local authority',
  EP: 'educational psychologist',
  SALT: 'speech and language therapy',
  SLT: 'speech and language therapist, or senior leadership team',
  OT: 'occupational therapy',
  TA: 'teaching assistant',
  LSA: 'learning support assistant',
  PCF: 'parent carer forum',
  NDD: 'neurodevelopmental disorder',
  ASD: 'autism spectrum disorder',
  ASC: 'autism spectrum condition',
  ADHD: 'attention deficit hyperactivity disorder',
  PDA: 'pathological demand avoidance',
  SEMH: 'social, emotional and mental health',
  SENDIASS: 'special educational needs and disabilities information, advice and support service',
  IASS: 'information, advice and support service',
  ICB: 'integrated care board',
  NHS: 'National Health Service',
  GP: 'general practitioner (family doctor)',
  CYP: 'children and young people',
  PFA: 'preparing for adulthood',
  EHE: 'elective home education',
  EOTAS: 'education otherwise than at school',
  DCO: 'designated clinical officer',
  DSCO: 'designated social care officer',
  WSOA: 'written statement of action',
  VCS: 'voluntary and community sector',
  EAL: 'English as an additional language',
  PIP: 'personal independence payment',
  DLA: 'disability living allowance',
  EYFS: 'early years foundation stage',
  AAC: 'augmentative and alternative communication',
  BSL: 'British Sign Language',
  MLD: 'moderate learning difficulties',
  PMLD: 'profound and multiple learning difficulties',
  'M/S': 'mainstream',
}
const ordinary = new Set(
  'UK OK TV IT ID PC AM PM BBC USA FAQ PDF AOB NB PS VS TBC TBA AND OR THE NOT FOR BUT CD DVD HQ II III IV VI VII VIII IX'.split(
    ' ',
  ),
)
const token =
  /(?<![\p{L}\p{N}&])(?:[A-Z]{2,7}|S[aA]LT|SEN[Dd]?[Cc][oO]|[A-Z]\/[A-Z])(?=s?(?![\p{L}\p{N}]))/gu

/** Each acronym once, in order of first appearance, with the lines it stands on. */
export function findAcronyms(lines: readonly SourceLine[]): Acronym[] {
  const found = new Map<string, number[]>()
  for (const each of lines) {
    if (each.text.length > 20_000 || !/\p{Ll}/u.test(each.text)) {
      if (each.text.length > 6 || !(each.text in known)) continue
    }
    for (const [acronym] of each.text.matchAll(token))
      note(found, acronym.toUpperCase(), each.number)
  }
  return [...found].map(([acronym, on]) => ({
    acronym,
    expansion: known[acronym] ?? null,
    lines: on,
  }))
}

function note(found: Map<string, number[]>, acronym: string, number: number): void {
  if (ordinary.has(acronym)) return
  const on = found.get(acronym) ?? []
  if (on.at(-1) !== number) on.push(number)
  found.set(acronym, on)
}

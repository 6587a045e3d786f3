/** Names of people and places of learning, and words that make somebody one of very few. Every repeat is bounded. */
import type { Finder } from './personal-details-kinds.ts'
import { firstNames, nameWords } from './personal-details-names.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Capitalised words that follow a role or begin a sentence and are nobody's name. */
const ordinary = words(`
  a an the my our his her their this that these those some any all every each no not one two and or but so if when then why what who where how is are was were be been has have had do does did can could should would will may might must
  i we you he she it they me us him them its school schools college nursery primary secondary junior infant infants high grammar special mainstream academy community sixth form pre preschool board council team panel group forum service services centre office
  year reception key stage autumn spring summer winter term monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december christmas easter
  english maths science history french spanish german british england wales scotland ireland european asian african polish chinese indian facebook zoom teams google whatsapp makaton
  local offer authority health education social care plan plans annual review support needs send sen autism adhd more most many good great better best new old big small first last next other another same different only also very too just even still now there here
  for with from to at in on of by about after before during because until while since as than like dear hi hello thanks thank please yes our your both only well lovely kind supportive excellent amazing wonderful brilliant poor bad slow late early long lack clear
  help think need want feel let make keep give get go come ask tell know see use find work works run parents parent carers carer children child young people person families family staff teachers teacher pupils pupil
`)

const TITLE =
  '(?:Mr|Mrs|Ms|Miss|Mx|Dr|Doctor|Prof|Professor|Sir|Rev|Cllr|Councillor|Nurse|Auntie|Aunty|Uncle|PC|Sister)'
const ROLE =
  "(?:son|daughter|child|boy|girl|brother|sister|twin|cousin|nephew|niece|grandson|granddaughter|husband|wife|partner|friend|teacher|headteacher|head|tutor|senco|SENCO|SENCo|Senco|caseworker|case worker|ta|TA|LSA|assistant|keyworker|key worker|worker|driver|escort|therapist|nurse|doctor|paediatrician|psychologist|officer|manager|coordinator|mentor|mum|dad|nan|named|called|name is|name’s|name's|I am|I’m|I'm|signed|contact|ask for|thanks to|thank you to|speak to)"
const CAPITALISED = String.raw`\p{Lu}[\p{Ll}][\p{L}'’\-]{0,25}`
const TYPE =
  "(?:Primary|Infants?|Juniors?|Secondary|High|Grammar|Academy|College|Nursery|Pre-?[Ss]chool|Preschool|Playgroup|School|Sixth Form|Special School|Community School|UTC|PRU|Children[’']s Centre)"

const bare = (name: string): string => name.toLowerCase().replace(/['’]s$/, '')

const isNobody = (name: string): boolean => ordinary.has(bare(name))

/** After “my son” even “Will” is a name. */
const isNameAfterRole = (name: string): boolean => nameWords.has(bare(name)) || !isNobody(name)

/** A school's words name it only if one of them is a word no school shares. */
const namesASchool = (found: string): boolean =>
  found
    .replace(new RegExp(String.raw`(?:\s+${TYPE})+$`, 'u'), '')
    .split(/\s+/)
    .some((word) => /^\p{Lu}/u.test(word) && !isNobody(word) && !/^\p{Lu}{2,}$/u.test(word))

const startsSentence = (text: string, at: number): boolean =>
  /(?:^|[.!?:;•–\n"“])\s{0,5}$/.test(text.slice(Math.max(0, at - 8), at))

/** A capitalised word right after a first name is its surname, unless it is nobody's. */
function surnameAfter(text: string, end: number): string | undefined {
  const next = SURNAME.exec(text.slice(end, end + 40))?.[0]
  return next === undefined || isNobody(next.trim()) ? undefined : next
}

const SURNAME = new RegExp(String.raw`^ ${CAPITALISED}(?!\p{L})`, 'u')

const untilSurname = (text: string, end: number): number =>
  end + (surnameAfter(text, end)?.length ?? 0)

/** A first name alone: a plain one anywhere, one that is also a word only inside a sentence and with a capital. */
function isFirstName(found: string, text: string, at: number): boolean {
  if (firstNames.has(bare(found))) return true
  if (!nameWords.has(bare(found)) || isNobody(found)) return false
  return surnameAfter(text, at + found.length) !== undefined || !startsSentence(text, at)
}

/** In the order of their claim on a stretch of text. */
export const peopleFinders: readonly Finder[] = [
  {
    kind: 'school',
    why: 'looks like the name of a school, college or nursery',
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d])(?:\p{Lu}[\p{L}'’.\-]{1,25} (?:(?:of|the|and|on|&) ){0,2}){1,5}${TYPE}(?: ${TYPE}){0,2}(?!\p{L})`,
      'gu',
    ),
    holds: namesASchool,
  },
  {
    kind: 'school',
    why: 'a saint’s name: often a school',
    pattern: /(?<![\p{L}\d])(?:St\.?|Saint) \p{Lu}[\p{L}'’\-]{2,20}/gu,
  },
  {
    kind: 'school',
    why: 'a school written in small letters after “at” or “goes to”',
    pattern:
      /(?<=(?<!\p{L})(?:goes to|went to|attends|attended|moved to) )(?!(?:a|an|the|his|her|my|our|their|local|mainstream|special|new|any|secondary|primary|high|sixth|school|college|nursery|another|different|private|big|middle) )[\p{L}'’\-]{3,20}(?: (?!school|primary)[\p{L}'’\-]{3,20}){0,2} (?:primary|academy|nursery|college|high school|infants|juniors|school)(?!\p{L})/gu,
  },
  {
    kind: 'school',
    why: 'a capital after words such as “goes to”',
    pattern: new RegExp(
      String.raw`(?<=(?<!\p{L})(?:goes to|went to|attends|attended|moved to|started at|starts at|head at|teacher at|teachers at|staff at|pupils at|pupil at|place at|places at|class at) )${CAPITALISED}(?: ${CAPITALISED}){0,2}(?!\p{L})`,
      'gu',
    ),
    holds: (found) => !isNobody(found.split(' ')[0] ?? ''),
  },
  {
    kind: 'name',
    why: 'a name after a title in small letters',
    pattern: /(?<!\p{L})(?:mr|mrs|dr|cllr)\.? (?!and |or )\p{L}[\p{L}'’\-]{1,25}(?!\p{L})/gu,
  },
  {
    kind: 'name',
    why: 'a name after a title',
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d])${TITLE}\.? (?:${CAPITALISED}|\p{Lu})(?: ${CAPITALISED}){0,1}(?!\p{L})`,
      'gu',
    ),
    holds: (found) => !isNobody(found.split(' ')[1] ?? ''),
  },
  {
    kind: 'name',
    why: 'a capital after words such as “my son”',
    pattern: new RegExp(
      String.raw`(?<=(?<!\p{L})${ROLE},? )${CAPITALISED}(?: ${CAPITALISED}){0,1}(?!\p{L})`,
      'gu',
    ),
    holds: (found) => isNameAfterRole(found.split(' ')[0] ?? ''),
  },
  {
    kind: 'name',
    why: 'a first name in small letters after words such as “my son”',
    pattern: new RegExp(String.raw`(?<=(?<!\p{L})${ROLE},? )\p{Ll}{3,15}(?!\p{L})`, 'gu'),
    holds: (found) => firstNames.has(found),
  },
  {
    kind: 'name',
    why: 'a first name',
    pattern: new RegExp(String.raw`(?<![\p{L}\d@])(?:${CAPITALISED}|\p{Lu}{3,15})(?!\p{L})`, 'gu'),
    holds: isFirstName,
    until: untilSurname,
  },
  {
    kind: 'name',
    why: 'a capital before an age',
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d])${CAPITALISED}(?= is \d{1,2}(?![\d%]|(?:st|nd|rd|th)))`,
      'gu',
    ),
    holds: (found) => !isNobody(found),
  },
  {
    kind: 'identifiable',
    why: 'says that somebody is one of very few',
    pattern:
      /(?<!\p{L})(?:(?:1|one|a single|two|2) (?:parent|carer|family|child|young person|person|mum|dad|pupil|parents|families|children)s? (?:on|at|from) (?:this|our|the|that) (?:table|group)|the only (?:[\p{L}\-]{1,15} ){0,4}?(?:child|children|pupil|boy|girl|family|parent|mum|dad|carer|student|one|person|user|young person|teenager)(?!\p{L})(?: (?:in|at|on|who|with)(?!\p{L}))?|only (?:one|two|three|1|2|3) (?:[\p{L}\-]{1,15} ){0,2}?(?:children|child|families|family|pupils|pupil|people|of us|of them) (?:in|at|on|with)(?!\p{L})|one of (?:only |just )?(?:two|three|four|2|3|4)(?!\p{L})|nobody else (?:in|at)(?!\p{L})|no other (?:child|family|pupil|parent)(?!\p{L})|(?:triplets|quadruplets|quads)(?!\p{L})|(?:very |extremely )?rare (?:condition|syndrome|disease|disorder|genetic)|the first (?:[\p{L}\-]{1,15} ){0,2}?(?:child|pupil|family) (?:in|at|with)(?!\p{L}))/giu,
  },
]

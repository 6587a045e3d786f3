import { test } from 'node:test'
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { findPersonalDetails, redact, redactionWords, type DetailKind } from './personal-details.ts'
import { isNhsNumber } from './personal-details-numbers.ts'

/** Numbers set aside for drama by Ofcom, example domains, invented people and places. */
const present: readonly (readonly [DetailKind, string, string])[] = [
  ['telephone', 'Ring me on 01632 960 123', '01632 960 123'],
  ['telephone', '07700900123', '07700900123'],
  ['telephone', 'my mobile is 07700 900 456 after six', '07700 900 456'],
  ['telephone', 'call +44 7700 900456', '+44 7700 900456'],
  ['telephone', '+44 (0)20 7946 0018', '+44 (0)20 7946 0018'],
  ['telephone', '(020) 7946 0018', '(020) 7946 0018'],
  ['telephone', '020-7946-0018.', '020-7946-0018'],
  ['telephone', '0044 20 7946 0018', '0044 20 7946 0018'],
  ['telephone', 'freephone 0808 157 0192', '0808 157 0192'],
  ['telephone', '0800 1111', '0800 1111'],
  ['telephone', 'phone me on 960123', '960123'],
  ['email', 'write to mum.of.three@example.co.uk please', 'mum.of.three@example.co.uk'],
  ['email', 'a+b@example.org', 'a+b@example.org'],
  ['postcode', 'we live at ZE1 9ZZ', 'ZE1 9ZZ'],
  ['postcode', 'le19zz', 'le19zz'],
  ['postcode', 'SW1A 9ZZ', 'SW1A 9ZZ'],
  ['postcode', 'we are from LN13', 'LN13'],
  ['nhs-number', 'his NHS number is 943 476 5919', '943 476 5919'],
  ['nhs-number', '9434765919', '9434765919'],
  ['ni-number', 'QQ? no: AB 12 34 56 C', 'AB 12 34 56 C'],
  ['date-of-birth', 'he was born on 3 May 2014', '3 May 2014'],
  ['date-of-birth', 'DOB 03/05/2014', '03/05/2014'],
  ['date-of-birth', 'her birthday is the 21st of June', '21st of June'],
  ['address', 'We are at 14 Larch Road', '14 Larch Road'],
  ['address', 'Flat 3, 27b Old Mill Lane', 'Flat 3, 27b Old Mill Lane'],
  ['address', '9 heron close', '9 heron close'],
  ['address', 'the family lives on Beacon Crescent', 'Beacon Crescent'],
  ['school', 'Hill Top Primary is very good', 'Hill Top Primary'],
  ['school', 'she goes to Larkfield Academy', 'Larkfield Academy'],
  ['school', 'St Wystan’s School', 'St Wystan’s School'],
  ['school', 'We chose St. Osyth because of the base', 'St. Osyth'],
  ['school', 'Little Acorns Nursery', 'Little Acorns Nursery'],
  ['school', 'he goes to larkfield primary', 'larkfield primary'],
  ['school', 'Northmoor College lost the forms', 'Northmoor College'],
  ['link', 'see https://example.org/a?b=1', 'https://example.org/a?b=1'],
  ['link', 'on www.example.org', 'www.example.org'],
  ['link', 'it is on example.co.uk/send', 'example.co.uk/send'],
  ['handle', 'message @larkmum on there', '@larkmum'],
  ['name', 'Mrs Okafor is kind', 'Mrs Okafor'],
  ['name', 'Dr. J never listens', 'Dr. J'],
  ['name', 'our SENCO Jane is great', 'Jane'],
  ['name', 'my son Tom', 'Tom'],
  ['name', 'my son tom', 'tom'],
  ['name', 'my daughter Zorya loves it', 'Zorya'],
  ['name', 'The driver, Grzegorz, waits for us', 'Grzegorz'],
  ['name', 'Ayesha and Ffion help', 'Ayesha'],
  ['name', 'thank you to Hope', 'Hope'],
  ['name', 'We told Grace twice', 'Grace'],
  ['name', 'my son Will cannot read', 'Will'],
  ['name', 'KAYLEIGH was left out', 'KAYLEIGH'],
  ['name', "Priya's plan is late", "Priya's"],
  ['name', 'Ask Tunde about the panel', 'Tunde'],
  ['name', 'Ask Tunde Larkin about it', 'Tunde Larkin'],
  ['name', 'Spoke to Olena at the centre', 'Olena'],
  ['name', 'mrs patel was rude', 'mrs patel'],
  ['name', 'Zebedine is 9 and loves trains', 'Zebedine'],
  ['school', 'the head at Brookmead', 'Brookmead'],
  ['identifiable', '1 parent on this table said no', '1 parent on this table'],
  ['identifiable', 'He is the only deaf child in his year', 'the only deaf child in'],
  ['identifiable', 'one of two wheelchair users', 'one of two'],
  ['identifiable', 'She has a rare condition', 'rare condition'],
  ['identifiable', 'only two families in the village', 'only two families in'],
]

test('what should be picked out', () => {
  for (const [kind, text, stretch] of present) {
    const found = findPersonalDetails(text).filter((detail) => detail.kind === kind)
    assert.ok(
      found.some((detail) => detail.text === stretch),
      `${kind} in “${text}”: ${JSON.stringify(findPersonalDetails(text).map((d) => [d.kind, d.text]))}`,
    )
  }
})

const ordinary = `
Will the plan be ready in May?
Hope is what parents and carers need
Mark the forms faster
Grace and patience from staff
Will you listen
The school should have read the plan
Primary School staff were lovely
Our Special School is full
High School transition was poor
Great communication from the SENCO
Caseworker changed four times in 2025
EHCP finalised after 31 weeks
We waited 18 months for CAMHS
SENCO and TA both helpful
Meetings at 10.30 on Thursday 29 October 2026
Year 7 was harder than Year 6
Local Offer website is out of date
15 minutes down the road
2 very close friends
Came 1st in the M1 2nd race
£1,250,000 was cut from the budget
Section 41 schools
Only one review a year
The only thing that works is trust
SEND Board, ICB and NHS work together
Sensory Room is a cupboard
Head Office never answers
Teacher training in Autumn term
Son is happy at school
Joy at the Saturday club
Support from Speech and Language Therapy
March and April are bad months for transport
Parent Carer Forum is a lifeline
20 week deadline missed again
My child is 7 and has 3 brothers
Preparing for Adulthood pathway
The Ofsted visit
Rose tinted view of inclusion
Mainstream School is not for everyone
Nursery was great, College is not
Sunny days at the forest club
Reports came 12 weeks late, again
`
  .trim()
  .split('\n')

test('ordinary sentences stay quiet', (t) => {
  const lit = ordinary.filter((text) => findPersonalDetails(text).length > 0)
  t.diagnostic(`${lit.length} of ${ordinary.length} light up`)
  assert.deepEqual(
    lit.map((text) => [text, findPersonalDetails(text).map((detail) => detail.text)]),
    [],
  )
})

test('the NHS check digit', () => {
  for (const [number, right] of [
    ['9434765919', true],
    ['943 476 5919', true],
    ['9434765918', false],
    ['0000000000', false],
    ['12345', false],
  ] as const)
    assert.equal(isNhsNumber(number), right, number)
})

test('redacting says what was there and keeps all else', () => {
  const text = 'Mrs Okafor at Hill Top Primary rang 01632 960123…\r\n\tthanks ☺'
  assert.equal(
    redact(text, findPersonalDetails(text)),
    '[name removed] at [school removed] rang [telephone number removed]…\r\n\tthanks ☺',
  )
  assert.throws(() => redact('abc', [{ kind: 'name', start: 2, end: 9 }]))
})

test('whatever is redacted, the rest is untouched, byte for byte and in order', () => {
  const spans = fc.array(fc.tuple(fc.nat(60), fc.nat(20)), { maxLength: 6 })
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
      spans,
      (text, pairs) => {
        const wanted = pairs
          .map(([start, length]) => ({ kind: 'name' as const, start, end: start + length }))
          .filter(({ start, end }) => end > start && end <= text.length)
        const gone = new Set(
          wanted.flatMap(({ start, end }) =>
            Array.from({ length: end - start }, (_, n) => start + n),
          ),
        )
        const kept = [...Array(text.length).keys()]
          .filter((at) => !gone.has(at))
          .map((at) => text[at])
        const redacted = redact(text, wanted)
        if (!text.includes('['))
          assert.equal(redacted.replaceAll(redactionWords.name, ''), kept.join(''))
        assert.equal(redact(text, []), text)
      },
    ),
  )
})

test('every find is the stretch it claims, whatever the text', () => {
  const piece = fc.oneof(
    fc.constantFrom(...present.map(([, text]) => text), ...ordinary),
    fc.string(),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
      const text = pieces.join(' ')
      for (const { start, end, text: found } of findPersonalDetails(text))
        assert.equal(text.slice(start, end), found)
    }),
  )
})

test('100 kB of the worst is quick', (t) => {
  for (const piece of [
    'a',
    'A',
    'Aa ',
    '1',
    '0 ',
    '0',
    '@',
    'a.',
    'a@a.',
    'Mr ',
    'St ',
    'the only ',
    '1 Larch ',
    'http://',
    'www.',
    ' ',
    'x-',
    'goes to lark ',
    'my son ',
    '+44 ',
    '(0',
    'jan ',
    'born on the ',
  ]) {
    const before = performance.now()
    findPersonalDetails(piece.repeat(Math.ceil(100_000 / piece.length)))
    const took = performance.now() - before
    if (took > 300) t.diagnostic(`${JSON.stringify(piece)} ${Math.round(took)} ms`)
    assert.ok(took < 60_000, `${piece}: ${Math.round(took)} ms`)
  }
})

test('40,000 points', (t) => {
  const lines = [...ordinary, ...present.map(([, text]) => text)]
  const before = performance.now()
  for (let at = 0; at < 40_000; at += 1) findPersonalDetails(lines[at % lines.length] ?? '')
  const took = performance.now() - before
  t.diagnostic(`${Math.round(took)} ms`)
  assert.ok(took < 60_000)
})

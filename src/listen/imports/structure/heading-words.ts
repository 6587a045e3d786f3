/** The words prompts, titles and labels are made of. */

/** The words of a heading for comparison: case, numbering, emphasis and "(continued)" do not count. */
export function headingKey(text: string): string {
  return text
    .slice(0, 300)
    .toLowerCase()
    .replace(/[’']s\b/g, ' is')
    .replace(/^[\s*_#]*(q(uestion)?|prompt)\s*\d{1,2}\s*[-–—:.)]*\s*/, '')
    .replace(/\(?\bcont(inued|\.|d|'d)?\)?[\s.:]*$/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** A heading as a prompt's words: emphasis, "Q1:" and a closing colon taken off. */
export function promptText(text: string): string {
  const bare = text.replace(/^(\*\*|__)([^*_]+)\1(:?)$/, '$2$3').trim()
  const unlabelled = bare.replace(
    /^(q|question|prompt)\s*\d{1,2}\s*(?:[-–—:.)]+\s*|\s+(?=\S))/i,
    '',
  )
  return (unlabelled || bare).replace(/(?<=[^\s:]):$/, '')
}

const asked =
  /^(so |and |finally,? )?(what((['’]s| is| was| has| have| are| were| could| should| would| will| can| do| does| did| don['’]t| isn['’]t| hasn['’]t| works?| worked| helps?| helped| stops?| stopped| matters?| makes?| made| gets?| needs?| went| next| else| worries| worried| you | we | good | ideas?| support| one thing| three things| changes?| barriers?| is it)\b)|how (can|could|should|would|might|will|do|did|does|well|best) (we|you|they|the|services|schools|professionals|people|families)\b|how (well|best)\b|which |where (do|did|would|could|should|can|are|is) (you|we|the)\b|who (should|could|would|can|do you|else)\b|is there anything|anything else|any other|tell us|if (you|we) (could|had|were)|even better if|in your (view|opinion|experience)|thinking about|describe |please tell)/i

/** Questions people ask, not questions put to people. */
const asking =
  /^(why|when (will|is|are|do|does|can)|what (is|['’]s) the point|what happen|what about|what if|what (do|am|can|should|would) i\b|how (long|many|much|come|do i|can i|am i|are (we|parents|families|they|you) (meant|supposed|expected))|who (do|can|should) (i|we|parents)|where (do|can) (i|we|parents) (go|turn|get)|where is|where are)\b/i

const names =
  /^(www|ebi|what went well|even better if|what works( well)?|what helps|working well|not working( well)?|(the )?(positives?|negatives?|strengths?|weaknesses|successes|challenges|barriers|opportunities|threats|concerns|worries|issues|problems|difficulties|gaps|ideas|suggestions|solutions|questions|actions?|action points|next steps|priorities|hopes|fears|wishes|recommendations|achievements|pros|cons|likes|dislikes|highs|lows|frustrations|improvements|areas (for|of) (improvement|development)|other comments?|other|general comments?|comments?|any other business|aob|parking lot|car park|discussion|key (points|themes|messages)|themes|feedback|good practice|quick wins|keep|change|start|stop|continue|start doing|stop doing|keep doing)( (and|&|\/) [a-z]+( [a-z]+)?)?( (for|to|from|of|about|raised|discussed|identified) .{1,40})?)[:.]?$/i

const titled =
  /\b(notes|minutes|event|meeting|workshop|session|evening|conference|forum|feedback|summary|report|write-?up|flip ?charts?|consultation|co-?production|day|20[0-3]\d)\b/i

/** 2 when the words are a known prompt, 1 when they might be, −1 when they are a person's own question. */
export function promptWords(text: string): number {
  const head = text.slice(0, 120)
  if (asking.test(head)) return -1
  if (asked.test(head)) return head.length < 120 && text.split(/\s+/).length <= 18 ? 2 : 0
  if (names.test(head)) return 2
  return /^(what|how|who|where|which|are|is|do|does|did|can|could|should|would|have|has)\b/i.test(
    head,
  )
    ? 1
    : 0
}

export const looksLikeTitle = (text: string): boolean => titled.test(text.slice(0, 200))

const count = '(\\d{1,3}|[A-H]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)'
const label = new RegExp(
  `^(table|group|flip ?chart|sheet|breakout( (room|group))?|room|team|photo|post-?it|circle|station)( no\\.?| number)? ?#?${count}( ?[-–—:(].{0,50})?[:.]?$`,
  'i',
)
/** "Table 4", "Group B (carers)": who wrote, not what was asked. */
export const isGroupLabel = (text: string): boolean =>
  text.length < 80 && label.test(text.replace(/^\*\*|\*\*$/g, ''))

/** "Question 2" standing alone above the question itself. */
export const isQuestionLabel = (text: string): boolean =>
  /^(\*\*)?(question|q|prompt)\s*\d{1,2}\s*[:.]?(\*\*)?$/i.test(text)

export const hasQuestionNumber = (text: string): boolean =>
  /^(\*\*)?(question|q|prompt)\s*\d{1,2}\s*[-–—:.)\s]\s*\S/i.test(text)

const sections: readonly (readonly [RegExp, string])[] = [
  [
    /^(introduction|background|about (this|the) (event|evening|day|session|meeting|workshop|notes?|page)|welcome( and introductions?)?|purpose( of (this|the) .{0,30})?|overview)[:.]?$/i,
    'introduction',
  ],
  [
    /^(present|attendees|attendance|in attendance|apologies( for absence)?|who (came|was there|attended)|those present|people present)[:.]?$/i,
    'who was there',
  ],
  [/^(agenda|programme for the (day|evening)|running order|timetable)[:.]?$/i, 'agenda'],
  [/^(contents|table of contents|on this page)[:.]?$/i, 'contents list'],
]
/** Why a heading and what stands under it are not contributions, or null. */
export function asideSection(text: string): string | null {
  const bare = promptText(text)
  if (bare.length > 60) return null
  return sections.find(([pattern]) => pattern.test(bare))?.[1] ?? null
}

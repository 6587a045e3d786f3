/** The lines that order a progress page: where we were, what we have done, what is planned and by when. */

export type Part = 'baseline' | 'done' | 'planned'

const baseline = [
  /^(our |the )?(starting )?(position|point) (in|at|as of|as at|on|before) .{3,40}$/,
  /^(baseline|where we (were|started|began)|(the |our )?starting (point|position)|before we started|the problem|what was wrong|why (this matters|we are doing this))$/,
  /^(in .{3,30} )?(we|there|you|families) (had|were|was|did not have)$/,
  /^(what )?(they|you|families|parents|parents and carers|young people|children|children and young people|people|we) (told us|said|asked for|heard|were told)$/,
  /^(baseline|position|what we found).{0,40}(\d{4}|inspection)$/,
]
const done = [
  /^(what |how )?(we|has|have|we have|we've|we've)( have| has)?( already)? ?(done|been done|achieved|completed|did|happened|changed|delivered)( so far| to date| about it| since .{3,30}| this term| in response| together)?$/,
  /^(so far,? |since then,? |this term,? |since .{3,30},? )?(we|the partnership|partners) (have|have now|did)$/,
  /^(we've|we've|progress|progress (so far|to date|made|this term|since .{3,30})|done|completed?|achievements?|actions? (taken|completed|so far)|our progress|what's done|what has changed|achieved|our response|what happened|what's changed|update|impact so far)$/,
]
const planned = [
  /^(by|before|in|during|for) (the )?(end of )?(the )?((next|this|coming|autumn|spring|summer|winter) (school )?(term|half[- ]term|year|holidays?)|autumn|spring|summer|winter|january|february|march|april|may|june|july|august|september|october|november|december|20\d\d|christmas|easter|next).{0,50}$/,
  /^(over|during) the (next|coming) .{3,40}$/,
  /^(what(?:'s| is| are| comes| happens| will happen| we)? ?(next|will do|will do next|are going to do|plan to do|plan to do next|still need to do|will happen next|are doing next|have planned|have left to do)|what's (next|coming|still to do|planned)|what happens next)$/,
  /^(next steps?|planned|planned (actions?|work)|(our )?plans( for .{3,40})?|still to do|to do|coming (up|next|soon)|we (will|plan to|are going to|still need to|will now|intend to)|our next steps?|next|next term|not yet done|in the pipeline|looking ahead)$/,
  /^what (will|are|do) (we|you|they) .{0,30}(next|do)$/,
]

/** Which part a line opens, or null. Whole short lines only: "we have met twice" is a line, not a part. */
export function partOf(text: string): Part | null {
  if (text.length > 110) return null
  const bare = text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/\*\*|__/g, '')
    .replace(/[\s:.…?!–—-]+$/, '')
    .trim()
  if (planned.some((each) => each.test(bare))) return opensPlans(bare, text) ? 'planned' : null
  if (done.some((each) => each.test(bare))) return 'done'
  return baseline.some((each) => each.test(bare)) ? 'baseline' : null
}

/** "By June the new form…" is a plan itself unless it breaks off: "By June we will have:". */
const opensPlans = (bare: string, text: string): boolean =>
  !/^(by|before|in|during|for|over)\b/.test(bare) ||
  bare.split(' ').length <= 7 ||
  /[:…]\**\s*$/.test(text) ||
  /\b(will|will have|plan to)$/.test(bare)

/** A dated "Position as of June 2027" after the baseline is where the page stands now. */
export const isPosition = (text: string): boolean =>
  text.length < 80 &&
  /^(current |our |the )?(position|progress|update)( (in|at|as of|as at|on|to)\b.{3,40})?[:.]?$/i.test(
    text,
  )

const outcomesTitle =
  /^(the |our |key |agreed |intended |three |four |five |six )*(outcomes?|priorit(y|ies)|aims?|goals?|objectives?)( (are|we want( to see)?|we are working towards|for .{3,40}|agreed))?:?$/i
/** "Outcomes:" above the list that names them. */
export const namesOutcomes = (text: string): boolean =>
  text.length < 90 &&
  (outcomesTitle.test(text.replace(/\*\*/g, '').trim()) ||
    /^what we (want|wanted) to (achieve|happen|see|change):?$/i.test(text))

/** "Outcome 2: …", "Priority B – …": the number goes, the words stay. */
export const outcomeNumber =
  /^(?:\*\*)?(?:outcome|priority|aim|goal|objective)\s{0,3}(?:\d{1,2}|[A-H])?\s{0,3}[-–—:.)]{1,3}\s{0,3}(?=\S)/i

const term =
  /\b(?:(?:autumn|spring|summer|winter) (?:half[- ]term|term|holidays?)(?: (?:of )?20\d\d(?:[/–-]\d{2,4})?)?|(?:next|this|the coming) (?:school )?(?:term|half[- ]term|year)|(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: 20\d\d)?|(?:autumn|spring|summer|winter|easter|christmas) 20\d\d|(?:the )?end of 20\d\d|20\d\d(?:[/–-]\d{2,4})?)\b/i
/** The words that say by when ("summer term 2027"), as written, or null. */
export function termIn(text: string): string | null {
  const found = term.exec(text.slice(0, 400))
  return found === null || found[0] === 'may' ? null : found[0].replace(/^the /i, '')
}

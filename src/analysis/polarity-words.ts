/** The words and phrases polarity is told by, as families, young people and practitioners use them. */

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

export const negators = set(
  `not never no nobody none nothing neither nor without cannot hardly barely rarely seldom little few
  dont doesnt didnt isnt wasnt wont cant couldnt wouldnt havent hasnt arent werent lacking stopped`,
)

export const praise = set(
  `good great excellent brilliant lovely helpful supportive supported kind kindness caring cared friendly positive
  positively thank thanks thankful grateful well enjoy enjoys enjoyed enjoying happy happier happily welcoming welcome welcomed
  listened listens included inclusive involved amazing flexible approachable clear clearly easy easier proactive
  fantastic pleased appreciate appreciated appreciative love loves loved loving invaluable understanding understood
  responsive transparent robust trusted trusting improved improving quick quicker quickly faster prompt promptly wonderful
  superb outstanding reliable patient patiently respectful respected valued calm calmer safe safer settled thriving
  thrive progress thorough knowledgeable encouraging encouraged accessible consistent consistently fun favourite
  best useful informative open honest honestly success successful successes strong smooth smoothly compassionate heard
  reassuring reassured confident skilled dedicated committed delighted proud praise pleasant warm warmly
  impressed celebrated thoughtful generous remembered remembers`,
)

export const problems = set(
  `difficult difficulty difficulties hard harder struggle struggles struggled struggling fight fighting fought battle
  battles battling delay delays delayed slow slower late poor poorly bad badly worse worst worst fail fails failed failing
  failure failures loss lost lose losing ignored ignore ignoring dismissed dismissive tokenistic tokenism rhetoric
  confusing confused confusion frustrating frustrated frustration stress stressful stressed exhausting exhausted
  inconsistent inconsistency inconsistencies limited missing unclear unfair blame blamed judged judging judgement refused refuse
  refusal cuts turnover shortage shortages crisis chase chasing chased problem problems barrier barriers gap gaps patchy
  postcode unhelpful rude dishonest excluded exclusion exclusions isolated isolating lonely anxious anxiety
  overwhelmed overwhelming upset upsetting distressing distressed scared afraid worry worried worrying disappointing disappointed
  disappointment unsupported unaware unsafe unsuitable unacceptable inadequate insufficient inaccessible unreliable
  complicated complex disjointed fragmented outdated jargon bullied bullying cancelled cancel cancellations
  overstretched understaffed underfunded rushed broken waste wasted shocking terrible awful dreadful appalling horrible nightmare
  misunderstood neglected forgotten abandoned stuck invisible impossible unanswered unwelcome costly expensive burnout`,
)

/** Words that, first in a line, tell somebody to do something. */
export const telling = set(
  `listen give provide ask involve offer create train raise share look learn build send keep use hold publish
  tell invite put make recognise improve increase reduce simplify think set introduce employ recruit extend allow let
  bring start speak ensure include consider explain communicate encourage promote develop establish fund invest appoint
  hire get go have try remember treat work talk meet visit check answer reply respond respect understand value co-produce design
  write change stop end remove avoid cut join open add follow pay advertise update review plan coordinate co-ordinate standardise
  signpost shorten widen expand celebrate thank trust embed re-frame reframe shift move focus target celebrate call phone ring
  email text show teach spend hear see stick drop run organise arrange host measure record name appoint record be do don't`,
)
/** "Work in progress", "support at school", "meet the team day was lovely": nouns, not orders. */
export const tellingIsNoun =
  /^(work (is|was|in progress|experience)|change (is|was)|open (and|days?|door|evenings?)|value (is|was)|review (meetings?|was|is)|plan (is|was|meetings?)|reply (was|is)|text (was|is)|trust (is|was|in|between|has)|respect (is|was)|call (was|is|centre)|meet (and|the .* (was|is))|run down|do not|don't (know|feel|get|have|think|understand|hear|see|listen)|have (not|been|had|no|never|to|found|felt|seen|always|really)|get (told|passed|no|lots|good|really|very)|be(en)? |see(n)? the|cut(s)? (in|to|back)|set (up )?(was|is)|go to person|fund(s|ing)? |end of|play |thank (you|goodness))/

/** A line with one of these states something; without, it may name a wish. */
export const finite =
  /\b(was|were|is|are|has|have|had|been|got|did|does|felt|made|came|went|gave|took|i|we|my)\b/
export const warm =
  /\b(great|brilliant|lovely|excellent|amazing|fantastic|wonderful|superb|outstanding|thank\w*|love|loved|enjoyed)\b/

/** "Sharing what works", "so that messages agree": what to do, where the prompt asks for that. */
export const doing =
  /^(?!waiting|being|having|feeling|lacking|losing|missing|struggling|fighting|nothing|something|anything|everything|during)[a-z-]{2,}ing\b|\bso that\b/

const problemSources = [
  '\\black(s|ed)? of\\b|\\blacking\\b',
  '\\b(rather than|instead of)\\b',
  '\\btick[ -]?box',
  '\\b(too|so) (long|few|many|slow|late|little|much|hard|big|small|short|far|noisy|busy|loud)\\b',
  '\\bnot (enough|always|been|being|yet|all|fully|really|listen|heard|told|asked|joined|aware|working|possible|met|known|good|included|involved|given)\\b',
  '\\bno (one|consistency|communication|support|help|follow|information|contact|reply|response|answer|clear|joined|real|place|plan|choice|way|idea|money|funding|staff|training|transport|consultation|feedback)\\b',
  '\\b(still|always|been|are|left|years?|months?) waiting\\b|\\bwait(ed|ing)? (over |more than |nearly |about |almost )?(\\d+|a|two|three|four|five|six|nine|ten|twelve|eighteen) (years?|months?|weeks?)\\b|\\bwaiting (times?|lists?) (are|is|too|of|keeps?|for)\\b|\\b(long|lengthy) (waits?|waiting|delays?)\\b',
  '\\b(loss|lost|lose|losing) (of )?(all |any |our |my )?(faith|trust|hope|confidence)\\b',
  '\\b(repeat(ing|ed)?|tell(ing)?|telling) (our|my|your|the same|their) (story|stories)\\b',
  '\\b(pass(ed)?|pushed) (from|around|between|pillar)\\b|\\bpillar to post\\b',
  '\\b(very|too|so) (little|few|limited|slow|hard|difficult)\\b|\\blittle (involvement|support|help|contact|understanding|communication|choice|or no|notice)\\b|\\bfew(er)? (places|staff|choices|options)\\b',
  '\\b(had|have|has|having) to (fight|chase|beg|battle|push|wait|shout|complain|pay|give up|explain|repeat|go private|ring|phone|ask)\\b',
  '\\bat the end of (a|the) long\\b|\\bafter (a long|months|years|much)\\b|\\blast minute\\b',
  "\\b(could|should|would)( have|'ve) (been|told|asked|had|done|known|helped|listened)\\b",
  '\\b(fall|falls|falling|fell) (through|between)\\b',
  "\\bdo(es)?(n't| not) (know|feel|get|have|understand|listen|talk|work|speak|share|reply|respond|happen|include|turn up|exist|care|join)\\b|\\bdid(n't| not)\\b",
  "\\b(can't|cannot|couldn't|could not|won't|wasn't|weren't|isn't|aren't|haven't|hasn't|never)\\b",
  '\\b(staff|people|nobody|teachers) (keep|keeps) (leaving|changing)\\b|\\bhigh turnover\\b|\\bkeeps? changing\\b',
  '\\bnot (jointly|properly|together|joined|consistent)\\b|\\bworking in silos\\b|\\bsilos?\\b',
  '\\bdepends? (on|which)\\b|\\bvaries\\b|\\bhit and miss\\b|\\bpostcode lottery\\b|\\bluck of\\b|\\bmixed experiences?\\b|\\bdifferent experiences?\\b',
  '\\bseen as (a|the) problem\\b|\\bmade to feel\\b|\\btalked (down|over)\\b|\\bone size fits\\b|\\blip service\\b',
  '\\bgive(n)? up\\b|\\bgave up\\b|\\bmisses out\\b|\\bmissed out\\b|\\bmissing out\\b|\\bout of date\\b|\\bran out\\b|\\bno longer\\b',
  '\\bunless you\\b|\\bonly if you\\b|\\bwho shouts? (the )?loudest\\b|\\bshouts? loudest\\b',
]

/** Thanks said by way of a "not": the words in them must not count as problems. */
export const turnedRound =
  /\b(?:(?:couldn't|could not|can't|cannot) (?:fault|thank|praise)(?: \w+)?|(?:couldn't|could not) have (?:\w+ ){1,3}without|(?:no|never any|without any) (?:problems?|complaints?|issues?|delays?|worries|fuss|trouble|difficult(?:y|ies))|not a problem|(?:never|didn't|did not|don't|do not) (?:had |have )?to (?:chase|wait|ask|fight|worry|queue)|never (?:had|have) to|can't wait to|(?:couldn't|could not) be (?:better|kinder|happier|more helpful))\b/g

const praiseSources = [
  '\\b(works?|worked|working|works really|going|went|doing) (really |very |so |together )?well\\b',
  '\\b(really|very|so|always|extremely|incredibly|been|was|were) (good|helpful|supportive|kind|positive|clear|useful|friendly|quick|welcoming|happy|lovely|great|patient|approachable|responsive)\\b',
  '\\bmade (a|all the|such a) (big |huge |real |massive )?difference\\b|\\bgo(es)? (the extra mile|above and beyond)\\b|\\bwent above\\b',
  '\\b(feel|felt|feels|being|was|were) (really |fully |properly |more )?(listened to|heard|included|involved|welcome|valued|supported|respected|understood|part of)\\b',
  '\\b(listen(s|ed)?|listening) to (the |our |us|me|him|her|my |parents|families|children|young)',
  '\\b(support|help|plan) (is |was )?(now )?in place\\b|\\bprovides? (good |great )?support\\b',
  '\\bkept (us |me |parents )?(informed|up to date|in the loop)\\b|\\balways (there|available|answers?|rings? back|replies)\\b',
  '\\blooks? forward to\\b|\\bcomes? home (happy|smiling)\\b|\\bpeople who (really )?care\\b',
  '\\bgood (to|that|at|with)\\b|\\bglad\\b|\\ba lifeline\\b|\\blife ?saver\\b|\\b(met|meet) (his|her|their|our) needs\\b|\\bknows? (my|our|the) (child|son|daughter)',
]

const ideaSources = [
  '\\b(should|must|ought to)\\b(?! (have|not have had) (been|told|asked|had|done|known|helped|listened))',
  '\\bneeds? (to|more|better|a|an|some|proper|clear|training|time|someone|somewhere|right)\\b|\\bneeds to be\\b|\\bhas to be\\b|\\bhave to be\\b(?! (chased|begged))',
  "\\b(would|'d) (like|love|prefer|be (good|great|helpful|useful|nice|better|lovely|easier)|help|make (it|a|life|things))\\b",
  "\\bplease\\b|\\b(let's|let us)\\b|\\bwhy not\\b|\\bhow about\\b|\\bwhat about\\b|\\bideally\\b|\\bi (suggest|wish|want)\\b|\\bwe (suggest|wish|want)\\b|\\bsuggest(ion)?\\b|\\bidea:",
  '\\b(could|can) (we|you|there|they|schools?|the council|someone|parents|it) (please |also |all )?(be|have|get|do|make|use|offer|share|send|meet|run|start|help|try|provide|give|put|consider|include|hold|set)\\b',
  '\\bcould (also )?(consider|use|include|be (used|done|better|improved|shared|offered|clearer|more|in|on|a|the|held|sent|given))\\b',
  '\\bmake sure\\b|\\bensur(e|ing)\\b|\\bit should\\b|\\bgoing forward\\b|\\bin future\\b|\\bnext time\\b',
  '\\bbe (more|better|clearer|kinder|honest|open|realistic|consistent)\\b',
]

/** How many of a list of phrases a text holds; one look at all of them together rules most texts out. */
function counter(sources: readonly string[]): (text: string) => number {
  const any = new RegExp(sources.join('|'))
  const each = sources.map((source) => new RegExp(source))
  return (text) => (any.test(text) ? each.filter((phrase) => phrase.test(text)).length : 0)
}
export const problemPhrases = counter(problemSources)
export const praisePhrases = counter(praiseSources)
export const ideaPhrases = counter(ideaSources)

/** A question that is really a proposal: "Could we have a helpline?" */
export const suggesting =
  /^(could|can|might) (we|you|there|they|schools?|someone) (please |also |all )?(be|have|get|use|offer|share|send|meet|run|start|try|provide|give|hold|set)\b|^(why not|how about|what about (a|an|having)) /

export const comparedWithBefore =
  /\b(than (before|it (was|used)|they (were|used)|last (year|time))|(now|come out|getting|got|getting much) (a lot |much )?(quicker|faster|better|easier|clearer|shorter)|(has|have|is|are) (really |greatly |much )?(improved|improving|got better)|better now)\b/
/** "Better signposting", "More information": an idea on its own, praise under "what works". */
export const comparative =
  /^(more|better|greater|fewer|less|earlier|easier|quicker|faster|clearer|simpler|shorter|longer|improved|improving|smaller|bigger|stronger|wider|regular)\b/

export const askingForProblems =
  /\b(not work|isn't working|not going well|stops?|stopping|barriers?|challenges?|worr(y|ies)|difficult|difficulties|concerns?|problems?|issues?|negatives?|weakness(es)?|gets in the way|hard(est)?|frustrat\w+|gone wrong|went wrong|dislikes?|gaps?|pain points?)\b/
/** "What is getting better?" looks back; "What would be better?" looks forward. */
export const askingWhatImproved =
  /\b(getting|got|gets|gone|become|became|becoming) better\b|\b(has|have|what|already) improved\b/
export const askingForIdeas =
  /\b(differently|improve\w*|change\w*|ideas?|good look like|would help|could (be|we|you)|should (be|we|you)|next|suggestions?|solutions?|even better|do more|need\w*|wish\w*|want|recommendations?|hopes?|future|better|start doing|make (it|things) better|actions?|ebi)\b/
export const askingForPraise =
  /\b(well|helps?|helped|helpful|good|strengths?|positives?|likes?|successes|best|proud|worked|works|achievements?|keep doing|pros|celebrate)\b/

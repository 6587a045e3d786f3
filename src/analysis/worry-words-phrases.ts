/** The phrases that raise priority, as adults and children say them; how they are written: see worry-words.ts. */

const harmByOthers = `
hurt* me, hurts him, hurts her, hurts us, hurts them, hurting me, hurting him, hurting her, hurt my, hurts my, hurt him, hurt her
hits me, hits him, hits her, hits us, hit me, hit him, hit her, hitting me, hitting him, hitting her, gets hit, got hit, been hit
beat* me, beat* him, beat* her, beaten up, beats us, punch*, kick* me, kick* him, kick* her, slap*, smack*, shove* ~ against, pushed ~ down the stairs
chok*, strangl*, throttl*, grabb* ~ neck, grabb* ~ throat, dragg* ~ by, pinned ~ down, held ~ down, pins me, restrain*, tied up, tied to, tied him, tied her
bruis*, black eye, broken arm, burn marks, burnt ~ with, cigarette burn*, scald*, bite marks, handprint*, marks on his, marks on her, marks on my, bleeding, injur*, unexplained mark*
lock* ~ in, locked up, shut ~ in a cupboard, shut ~ in the cupboard, isolation for days, left ~ in the dark
abus*, assault*, attack*, violen*, domestic, batter*, tortur*, cruel*, neglect*, mistreat*, maltreat*, ill treat*, manhandl*, rough with him, rough with her, rough with me
threaten*, blackmail*, forced me, forced him, forced her, forces me, makes me do, made me do, makes me touch, won't let me leave, not allowed out, not allowed to tell
scream* at me, screams at him, screams at her, shouts at me all, calls me names, spits on, spat on, throws things at
kill*, hit me, hit at home, hits, being hit, squeez*, twist* ~ arm, pull* ~ hair, dragged, sat on him, sat on her, sat on me, sits on, knelt on, door ~ held shut, held shut, shut in, put in ~ room, calm room, seclu*, face down, couldn't breathe, can't breathe
gets angry, get angry, is angry, so angry, his temper, her temper, i hide, hide in, hide from, hides from, hides when, if i told, if i tell, if he told, if she told, bully*, bullied
scissors, blade*, hammer, chases me, chased me, grip* ~ hand, grip* ~ arm, grip* ~ wrist, squash*, shaking, trembl*, soaked, make me do, make him do, make her do, makes him do, makes her do, made him do, made her do, told me to take, clothes off, top off, trousers off, take my clothes, took my clothes, on camera, on the call
stalk*, follows me home, waits for me outside, coming to get me, going to get me, radicalis*, extremis*, cuckoo*, county lines, gang, gangs, knife, knives, weapon*, stab*, gun
`

const harmBySex = `
sexual*, rape*, raped, molest*, groom*, indecen*, inappropriate* ~ touch*, touched me, touches me, touching me, touched him, touched her, touches him, touches her
touch* ~ private*, private parts, my privates, nude*, naked, undress*, took pictures of me, photos of me, send ~ pictures, sent ~ pictures, kisses me, kissed me
in my bed, comes into my room, came into my room, older man, man online, met ~ online, porn*, exploit*, traffick*, fgm, forced marriage, honour based, too old for her
our secret, keep ~ secret, told not to tell, not to tell anyone, don't tell anyone, don't tell mum, don't tell dad, can't tell anyone, no one knows what he does
`

const harmToSelf = `
self harm*, selfharm*, harm* myself, harm* himself, harm* herself, harm* themselves, hurt* myself, hurt* himself, hurt* herself, hurt* themselves, hurt* themself
cut* myself, cuts himself, cuts herself, cutting herself, cutting himself, cut his arms, cut her arms, cuts on ~ arm*, cuts on ~ wrist*, bang* ~ head, bites himself, bites herself
suicid*, kill* myself, kill* himself, kill* herself, kill* themselves, kill me, kill him, kill her, end it all, end my life, end his life, end her life, take ~ own life, took ~ own life, ending it
want* to die, wants to be dead, want* to disappear, wish i was dead, wish i wasn't here, wish ~ never been born, don't want to be here, doesn't want to be here, not want to be here
don't want to live, doesn't want to live, don't want to be alive, doesn't want to be alive, not want to live, no point ~ living, no reason to live, better off without me, better off dead, better if i wasn't here
don't want to wake up, never wake up, go to sleep and not, nobody would miss me, no one would miss me, nobody would care if i, goodbye forever, last goodbye, can't go on, cannot go on, can't do this any more, can't do this anymore
sleep for ever, sleep forever, not wake up, if i was gone, if i were gone, if i wasn't here, without me, happier without, giv* up on life, give up on everything, given up, had enough of life, life is not worth, not worth living, life isn't worth, make it stop, want it to stop, wants it to stop, can't take any more, can't take anymore, can't take it, burden, goodbye note, hopeless*, empty inside, feel nothing, cry every, cries every, crying every, cry myself, nobody cares, no one cares, no one would care, hate my life, hates his life, hates her life, don't want to exist, don't see the point, no future
overdos*, took ~ tablets, took ~ pills, taken ~ tablets, taken ~ pills, swallow* ~ pills, hang* myself, hanged, noose, jump* off, jump* in front, jump* out of ~ window, run* in front of, ran in front of, walk* in front of
starv*, stopped eating, refuses to eat, not eating, won't eat anything, making herself sick, making himself sick, make myself sick, eating disorder, anorexi*, bulimi*
hate myself, hates himself, hates herself, hates being alive, i am worthless, i'm worthless, hopeless, in crisis, breaking point, reached the end
`

const fearAndNeglect = `
scared to go home, scared of going home, scared of dad, scared of mum, scared of my, scared of him, scared of her, scared of them, scares me, frightens me, frightened of, afraid of, afraid to go, afraid to tell, terrified
don't want to go home, doesn't want to go home, not want to go home, don't feel safe, doesn't feel safe, not safe, isn't safe, unsafe, not feel safe, never feel safe, keep me safe, keep him safe, keep her safe, at risk, in danger, dangerous*, danger
flinch*, cowers, wets himself, wets herself, wet the bed again, flashback*, what he did to me, what she did to me, what they did to me, what he does to, what happens at night, something bad, bad things happen, does bad things, did something to
what ~ does to, what grandad does, what grandpa does, what dad does, what mum does, what uncle does, what my uncle does, what my dad does, what my mum does, don't like what he, don't like what she, don't like it when he, don't like it when she, when no one is looking, when nobody is looking, when we are alone, when i am alone with, makes me feel uncomfortable, feel uncomfortable, sneaks in
not eat, hasn't eaten, not eaten, haven't eaten, does not eat, doesn't eat, never eats, not changed, no one has changed, nobody has changed, has not been changed, i have to look after, no one looks after, nobody looks after, no one at home, mum is not well, dad is not well, drinking, passed out, can't wake, won't wake, stinks, smells of, losing weight, lost weight
being alive, be alive, not alive, eat nothing, eats nothing, never anyone in, never anyone at home, no one in when, nobody in when, stop* taking ~ insulin, stop* taking ~ medicine, stop* taking ~ medication, stop* taking ~ tablets, won't take ~ medication, sleep at the, sleep outside, sleeps outside, sleep in the park, give me away, send me away, get rid of me, throw me out, threw me out, thrown out, kicked out, laugh when he, laugh when she, leave him there, leave her there, cannot carry on, can't carry on
hungry, no food, nothing to eat, not fed, isn't fed, no heating, sleep* on the floor, sleeping rough, homeless, nowhere to sleep, no bed, same clothes, dirty clothes, never washed, unwashed, left alone, left on ~ own, home alone, on my own all night, left in ~ nappy, soiled for hours, left wet, left in the car, no one feeds
medication withheld, wrong medicine, wrong dose, given ~ alcohol, drunk, drinks too much, on drugs, drug dealer*, drugs, overdose, ran away, run away, runs away, running away, runaway, missing from home, been missing, went missing, goes missing, absconded
i could have killed, i could kill, i nearly hit, i hit him, i hit her, lost it with him, lost it with her, i might hurt, i am going to hurt, i'm going to hurt, scared of what i might, frightened of what i might, can't keep him safe, can't keep her safe, can't cope any more, can't cope anymore, cannot cope any more
please help me, help me please, nobody believes me, no one believes me, social services should know, safeguarding, child protection, police, restraining order, non molestation, refuge, injunction, nspcc, childline, samaritans
`

const written = [harmByOthers, harmBySex, harmToSelf, fearAndNeglect].join(',')

/** All of them, longest first, so that the widest stretch is shown. */
export const worryPhrases: readonly string[] = [
  ...new Set(written.split(/[,\n]/).map((phrase) => phrase.trim())),
]
  .filter((phrase) => phrase !== '')
  .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))

/** The starter code frame for SEND, second half: how families are treated, and life around school. */
import type { FrameTheme } from './code-frame-theme.ts'

/** Weights as in the first half. */
export const themesOfExperience: readonly FrameTheme[] = [
  {
    key: 'workforce',
    name: 'Staff: skills, training and attitudes',
    meaning:
      'Who works with families: whether there are enough, how skilled and how kind they are.',
    words: {
      3: `workforce, staff, staffing, turnover, training for staff, staff training, train staff, attitude, culture, recruit*, supply teacher, caseworker, case worker, patronis*, judgmental staff, more specialist teacher, skilled, untrained, vacanc*, CPD, lack of understanding, right people, peer training, hire, run off their feet, receptionist, front desk, agency staff, empath*, compassion*, understaffed, well trained, new officer, new caseworker`,
      2: `=trained, =training, to train, professional, the people, key worker, keyworker, support worker, =kind, =caring, =cared, patient, skills, rude, dismissive, unhelpful, understand autism, understand ~ need, awareness, specialist teacher, too few, not enough ~ psychologist, need to understand, staff understand, understand neurodivers*, values, capacity, more ~ psychologist, EP capacity, officer, shout*, friendly, warm, manager*, replaced, qualified, =experienced, staff changes, judgement*, helpful, autistic adults, opened our eyes, know what send`,
      1: `understand, understanding, specialist, officer, care about, expert*, helpful, supportive, team, leave, polite, teams`,
    },
  },
  {
    key: 'trust-heard',
    name: 'Trust and being heard',
    meaning: 'Being listened to, believed and dealt with honestly, or not.',
    words: {
      3: `listen*, heard, being heard, not heard, hear us, hear me, hear you, trust*, mistrust, faith, believe, believed, taken seriously, take ~ seriously, fight, fighting, fought, battle, broken promise, promises, promise, honest*, equal footing, as an equal, treated as equal, open and transparent, transparen*, blame, blamed, ignored, ignore, my voice, our voice, voice of, voices, my opinion, our opinion, my view, our view, lip service, respect*, dismissed, taken into account, nothing changed, nothing changes, nothing happens, truth, pushy, believes, defensive, excuse*, lie, lied, prove, genuine, equals, care what we, wrote down, what i said, what we say, understood me, follow through, empty words`,
      2: `opinion, views, voice, view, never do, fob*, honour, relationship, rhetoric, fed up ~ asking, openly, act on, not act, feedback loop, accountab*, action not, opposite, equal, proof, lying, asked and, nods, confidence in, good faith, treated ~ like`,
      1: `hope, open, equal, told the truth, say, said, matter, fair, apolog*, sorry, action, =asked, prove everything`,
    },
  },
  {
    key: 'information',
    name: 'Information and the local offer',
    meaning: 'Knowing what there is, what you are entitled to, and who to go to.',
    words: {
      3: `local offer, information about, information on, website, web site, web page, signpost*, sendiass, iass, directory, leaflet, easy read, entitled, entitlement, =rights, our right, what is available, what is out there, what there is, what is on, where to go, where do ~ go, who to go to, who to ask, who does what, find out about, found out about, did not know, do not know what, no idea ~ exist*, never heard of, raise awareness, more information, clear information, one stop, told us about, told me about, know about, other languages, translat*, internet, map of services, who is in charge, what support is, what help is, noticeboard, hear of, list of services`,
      2: `information, advice, guide, guidance, search, facebook, social media, find out, know where, available, booklet, poster, out of date, easy to find, hard to find, nobody tells, no one tells, tell parents, know about, by accident, clear advice, fact sheet, explain*, aware of, links, register, languages, video, videos, web, link, info, google, understand what is`,
      1: `page, online, known, publicis*, advertis*, exist, clear, site, told about, map, learn about`,
    },
  },
  {
    key: 'transport',
    name: 'Transport',
    meaning: 'Getting to school, college and activities.',
    words: {
      3: `transport, school transport, travel training, travel, taxi, minibus, school bus, bus journey, bus, buses, bus pass, escort, driver, passenger assistant, mileage, the journey, train ticket, blue badge, cab, seat belt, pick up, pick up point, catch the train, catch a train, catch a bus, catch the bus, drivers, vehicle, harness, car journey`,
      2: `journey, pick up time, drop off, coach, car seat, on the train, collected, gate, driving, late home, mile from, the train`,
      1: `route, road, car, ride`,
    },
  },
  {
    key: 'short-breaks',
    name: 'Short breaks, clubs and community',
    meaning: 'Respite, play, sport, clubs and things to do near home.',
    words: {
      3: `short break, respite, overnight, holiday club, holiday scheme, holiday activit*, playscheme, play scheme, youth club, after school club, club, clubs, playground, play area, swimming, leisure, sport, sports, football, scouts, brownies, dance class, soft play, relaxed screening, relaxed performance, cinema, changing places, saturday club, things to do, nothing to do, summer holiday, library, museum, HAF, activities, gymnastics, trampoline*, drama group, drama, music group, art group, pool, quiet hour, days out, day out, somewhere to go, nights a month, night a month, cubs, guides, group for young people, sensory room in town`,
      2: `weekend, activity, half term, community, holiday, holidays, =park, =parks, theatre, group for teenager, =outing, =outings, fun day, supermarket, sundays, saturdays, forest, cafe, evenings, gym, music, concert, town, fun, sunday, museum`,
      1: `play, fun, teenager, summer, group, village, local`,
    },
  },
  {
    key: 'involvement',
    name: 'Involvement in decisions',
    meaning: 'Being asked early, having a real say, and making services together.',
    words: {
      3: `co production, coproduction, co produc*, coproduc*, co design*, codesign*, tick box, tickbox, consult, consultation, consulted, involve, involvement, involved in, decision making, ask us, asked us, ask parents, ask families, ask young people, from the start, real say, have a say, a say in, a seat at the table, sharing power, share power, interview panel, made without us, nothing about us, young people council, youth council, youth parliament, steering group, real vote, helped to shape, shape ~ service, parent rep*, engagement, true engagement, two way, working group, solve problems together, design ~ question*, include us, go out to ~ people, already decided, feel involved, working part*, young inspector*, youth forum, advisory group, equal partner*, partnership, outreach, choose the, helped choose, asked our, ask for our, our ideas, suggest*, surveys, by the time we, have our say, what we think, what you think, planned with us, planned with families`,
      2: `survey, questionnaire, decision, decide, decided, invite young people, invite parents, invite families, invited to ~ meeting*, participat*, token*, vote, shape, engage, come to us, talk to us, meet us, input, contribution, work with us, design, board, choose, settled, chose, the beginning, too late, partners, ideas, focus group, consult parents, at the end, seat`,
      1: `together, ideas, =meeting, =meetings, early, =included, asked, idea, time we, listen to ideas, plan with`,
    },
  },
  {
    key: 'joined-up',
    name: 'Joined-up services',
    meaning: 'Education, health and care working as one, so that a story is told once.',
    words: {
      3: `joined up, joint working, work together, working together, working jointly, jointly, multi agency, multiagency, multi disciplinary, talk to each other, speak to each other, share information, sharing information, information sharing, information with each other, repeat ~ story, telling our story, tell our story, tell my story, telling ~ story, same story, story once, repeat ourselves, repeat myself, repeat everything, single point of contact, one point of contact, one key person, one key worker, lead professional, team around, silo*, left hand, round one table, round the table, health and social care, education health and, health and education, education and health, passed from pillar, pillar to post, passed between, between services, between agencies, coordinat*, co ordinat*, same system, collaborat*, same details, as a team, one service to the next, service to the next, all three services, same meeting, whose job, not my job, not their job, no one takes responsibility, one plan, health education and care, same form, every form, follows ~ child, same page`,
      2: `social care, social worker, agencies, agency, departments, department, each other, one person, pull it all together, repeat, over and over, different service*, everyone in the room, all in one place, whole family, opposite things, pass on, passed around, pushed from, between them, social services, one service, other services, folder, connect*, one team, all agencies`,
      1: `services, both, teams, together, joint, share, another, between, pass, everyone, responsib*`,
    },
  },
  {
    key: 'inclusion',
    name: 'Inclusion and belonging',
    meaning: 'Being welcome, having friends, and not being bullied or left out.',
    words: {
      3: `inclusive, inclusion, belong*, left out, leave ~ out, friend, friends, friendship, bully*, bullied, bullies, picked on, made welcome, accepted, acceptance, judge us, judged, stare, stares, never invited, not invited, is different, am different, celebrate differen*, neurodivers*, discriminat*, stigma, be part of, feel part of, ate ~ alone, lonely, loneliness, isolated, school trip, on trips, like everyone else, equality, made to feel different, fit in, names called, called names, sat with, nobody sat, weird, ramp, about disability, got a part, nativity, assembly, teas*, laugh at, laughed at, by himself, by herself, on her own, on his own, join in, joining in, take part, taking part, treated the same, mates, disabled toilet, rejected, play with him, play with her`,
      2: `welcome, welcomed, =trips, =party, alone, accessible, access, playtime, ramp, =included, excluded from the trip, every room, assemblies, disability, the same as, fits in, understand difference, other children, other kids, made fun`,
      1: `wheelchair, different, everyone, difference, ethnic*, faith group, play with, label, kids, part, sit`,
    },
  },
  {
    key: 'family-support',
    name: 'Support for parents, brothers and sisters',
    meaning: 'Help for the whole family: other parents, courses, siblings, carers, rest.',
    words: {
      3: `sibling, siblings, brother and sister, brothers and sisters, parent carer forum, forum, parent carer group, support group, parent group, parents group, parent network, other parents, other mums, other mum, other dads, other families, coffee morning, peer support, parenting course, =parenting, young carer, young carers, carers are, looks after the carer*, support for parents, support for families, support for carers, support for dad*, help for parents, family support, course for parents, course for dads, carers assessment, lifeline, charities, voluntary sector, meet other parent*, how mum is, sibling day, sleep course, drop in, time for myself, support us, parents need, grandparents, parent course, break for parents, mum to mum, new parents`,
      2: `carers, exhausted, dads, mums, early help, brother, sister, grandparent*, keeps me going, whole family, marriage, stay and play, sent home, mum, dad, my wife, my husband, our family, tuesday group, parents support, other parent`,
      1: `carer, tired, family, families, home, parents, friends through, us as a family, alone with`,
    },
  },
  {
    key: 'money',
    name: 'Money and resources',
    meaning: 'Funding, budgets, cuts, benefits and what families pay themselves.',
    words: {
      3: `money, funding, funded, fund, budget, =cuts, direct payment, personal budget, dla, pip, benefits, afford, cost, costs, cost ~ fortune, fortune, resources, expensive, finance, financial*, grant, poverty, top up, universal credit, disability living allowance, cheap*, cost of living, out of our own pocket, petrol, cash, allowance, pay for, salary, wages, underfunded, underfunding, value for money, charged, bill, bills, subsid*, free sessions`,
      2: `budget cut, cut every, pay, paid for, spend ~ pound*, =spending, resource, charge, charges, fee, fees, invest*, saving money, spend, paid, free, price, buy, invest, bought, waste, wasted, save`,
      1: `cut, buy, bought, form, laptop, economic, adds up, tax`,
    },
  },
]

/** The starter code frame for SEND, first half: what is done for and with a child, and the words families use for it. */
import type { FrameTheme } from './code-frame-theme.ts'

/** Weights: 3 the thing itself, 2 says it plainly, 1 leans that way, and needs company where a line speaks of more. */
export const themesOfSupport: readonly FrameTheme[] = [
  {
    key: 'communication',
    name: 'Keeping families told',
    meaning: 'Calls, letters, messages and replies between services and families.',
    words: {
      3: `communicat*, no reply, not reply, reply to, ring back, call back, phone back, calls back, rings back, returned my call, keep us up to date, kept up to date, keep ~ informed, kept ~ informed, keep ~ told, kept in the dark, home school diary, home school book, contact book, plain english, plain language, never told, months afterwards, no answer, unanswered, silence, abbreviation*, keep me posted, keep us posted, contact us, phone call, rings me, rang me, rings us, rings on`,
      2: `email, e mail, phone, telephone, text message, quick text, messages, letter, voicemail, newsletter, jargon, acronym, initials, chase, chasing, up to date, reply, replied, let us know, get hold of, hear back, heard back, heard nothing, respond, response, answers the phone, language we, answer, answered, informed, portal, by post, app, cancel*, say so, contact me, kept up, inbox`,
      1: `update, message, call, write to us, diary, contact, text, tell us, told us, ring, speak to us, told me, hear from`,
    },
  },
  {
    key: 'assessment-plans',
    name: 'Assessments and plans',
    meaning:
      'EHC needs assessments, plans, reviews, what is written in them and whether it happens.',
    words: {
      3: `ehcp, ehc, education health and care plan, ehc plan, annual review, needs assessment, section F, section I, section B, tribunal, mediation, draft plan, EHCNA, provision ~ plan, PCR, IPRA, individual education plan, IEP, EHA, EHS, twenty week, 20 week, final plan, review form, pupil views, statutory assessment, sen panel, banding`,
      2: `appeal*, outcomes, targets, amended, finalis*, finaliz*, no plan, plans are, plans were, plan was issued, his plan, her plan, their plan, our plan, the plan, statutory, panel decision, refused to assess, review meeting, support plan, support plan meeting, paperwork, written ~ report, reports, assessment process, provision ~ delivered, written down, educational psychologist, EP, panel, wording, final, request to plan, document, the review, caseworker rewrote, updated since`,
      1: `plan, assess, assessment, review, target, outcome, provision, report, deadline, statement, request, caseworker, case worker, document*, named`,
    },
  },
  {
    key: 'diagnosis-waiting',
    name: 'Diagnosis and waiting',
    meaning: 'Referral, waiting times, getting a diagnosis, and help before and after it.',
    words: {
      3: `diagnos*, undiagnosed, waiting list, waiting time, autism assessment, autism pathway, adhd assessment, adhd referral, neurodevelopmental, neurodevelopmental pathway, right to choose, nd pathway, wait ~ month, wait ~ year, wait ~ assessment, waited ~ year, waited ~ month, dyslexi*, dyspraxi*, tourette*, fasd, late identif*, spotted ~ year`,
      2: `referral, referred, refer, the wait, long wait, while we wait, while waiting, still waiting, on the list, in the queue, queue, paediatrician, pathway, going private, went private, paid private*, to be seen, gp referred, get seen, seen within, saw us within, spotted, identified, girls ~ missed, a label, the list, screening, private assessment, private ~ report`,
      1: `wait, waiting, adhd, autism, asd, delay, missed, label, weeks, gap, nobody can say`,
    },
  },
  {
    key: 'school-support',
    name: 'Support in school, nursery and college',
    meaning: 'What staff in a setting do each day to help a child learn and take part.',
    words: {
      3: `SEN support, teaching assistant, TA, LSA, learning support, one to one, 1 to 1, 1 1, 121, reasonable adjustment, visual timetable, classroom support, quality first teaching, pupil passport, one page profile, school support, support at school, support in school, keyworker, movement break, extra time, now and next, differentiat*, fidget, ear defender*, wobble cushion, inclusion lead, key adult, small group work, headteacher, head teacher, interventions, work ~ right level, differentiated work`,
      2: `senco, sencos, class, classroom, lesson, teacher, tutor, nursery, adapt, school supportive, school been supportive, sensory room, lunchtime, homework, exam, school ~ flexible, help with reading, in class, school ~ positive, college, intervention, phonics, maths, break time, timetable, subject, taught, teaches, behaviour policy, uniform, worksheet*, desk, copying, school work, classmates`,
      1: `school, preschool, pre school, primary, secondary, mainstream, pupil, =teaching, =settings, =setting, learn, curriculum, reception, behaviour, head, reading, writing, help at, work is`,
    },
  },
  {
    key: 'transition',
    name: 'Moving on between schools and stages',
    meaning: 'Starting, changing and leaving a school or stage, and how well it is prepared.',
    words: {
      3: `transition*, moving up, move up, move to ~ school, moving from, moving to secondary, moving to high school, new school, next school, primary to secondary, starting secondary, start year 7, starting year 7, changing school, change of school, settling in, handover, hand over, from preschool, from pre school, jump from, transfer, starting school, start school, taster, buddy, big school, before ~ starts, year 6 ~ year 7, nursery to, secondary to college, prepared for`,
      2: `next stage, next step, next year, new teacher, extra visit, taster day, passed ~ on, leaving school, first day, moving on, move on, changeover, change hard, key stage, nursery to reception, when ~ arrived, in september, starts in, old school, end of primary, induction`,
      1: `move, moving, year 6, year 7, year 5, phase, visit, september, prepared, starts, arrived, stage`,
    },
  },
  {
    key: 'health-therapies',
    name: 'Health and therapies',
    meaning:
      'Speech and language, occupational and physical therapy, nursing, doctors and equipment.',
    words: {
      3: `speech therap*, speech and language, speech and language therap*, salt, slt, SaLT, occupational therap*, OT, physio*, therapist, therapy, therapies, hydrotherapy, nurse, nursing, GP, doctor, dentist, hospital, health visitor, wheelchair service, feeding tube, medication, medicine, audiology, orthotics, clinic, continence, epilepsy, consultant, specialist consultation, eye clinic, hearing aid, communication aid, paediatric nurse*, paediatric, health check, health centre, surgery, ward, speech, community nurse*, therapy block`,
      2: `health service, equipment, medical, optician, sleep, health need, physical, community nurse, stretches, seizure*, eye, in pain, vision, hearing test, blood test, splints, talker, hoist, glasses`,
      1: `appointment, health, sensory, session, diet, nhs, hearing, weight, food`,
    },
  },
  {
    key: 'places-attendance',
    name: 'School places and attendance',
    meaning: 'Getting the right place, exclusion, part-time timetables, time out of school.',
    words: {
      3: `exclu* from school, excluded, exclusion, suspen*, off roll*, part time timetable, reduced timetable, alternative provision, AP, school place, special school place, out of school, out of education, not in school, not in education, not in any education, home educat*, elective home, home schooled, EOTAS, attendance, school refus*, school avoidance, EBSA, special schools ~ full, wrong school, right school, for an hour a day, resource base, resourced provision, specialist place, specialist provision, named school, school ~ full, PRU, isolation room, sent home ~ day*, no place named, place named, specialist school, off site, managed move, half days, threatened with court, school phobia, can not meet need, cannot meet ~ need, miles to, nearest school, stopped going, refuses to go, kept off school`,
      2: `placement, placed ~ in, offered a place, no place, special school, special schools, places in, truant, =fines, unit, isolation, parental preference, admission*, court, unit gave, can't face, going in, permanent, fixed term, named for, sent home, turned away, hours a week`,
      1: `place, full, attend, nearest, absence, truancy, miles`,
    },
  },
  {
    key: 'wellbeing',
    name: 'Emotional wellbeing',
    meaning: 'Anxiety, mental health, feelings, and help with them.',
    words: {
      3: `camhs, cahms, mental health, wellbeing, well being, anxiety, anxious, emotional, self esteem, self harm, meltdown, counsel*, depress*, trauma*, ELSA, nurture, pastoral, MHST, panic attack, low mood, self regulat*, dysregulat*, panic, hates himself, hates herself, hate myself, nightmare*, shut down, shutdown, play therapy, suicid*, art therapy`,
      2: `worry, worries, worried, stress, stressed, overwhelm*, confidence, calm, calm space, quiet space, safe space, safe place, =feelings, cries, crying, cry, upset, mentor, frightened, scared, burnt out, burnout, resilience, happier, happy, anger, angry, tears, breathing, coping, cope, can't cope, relax, beanbag, afraid, nervous, mood, shy, unhappy`,
      1: `masking, calmer, sad, fear, frightening, sleep, happy at, hates, mind`,
    },
  },
  {
    key: 'adulthood',
    name: 'Preparing for adulthood',
    meaning: 'Work, college and training, a home of your own, and adult services.',
    words: {
      3: `adulthood, preparing for adult*, PfA, PFA, adult service, adult social care, adult life, employ*, apprentice*, internship, supported internship, independent living, living independently, independen*, a job, paid job, paid work, jobs, career*, after college, leaving college, own flat, own home, living on my own, live on my own, supported living, post 16, post 19, 16 to 25, 19 to 25, 18 to 25, at 18, turn 18, turns 18, turned 18, cliff, work experience, mental capacity, job coach, when we are gone, bank account, volunteer*, driving licence, eighteen, nineteen, get a job, job, work in a, where will ~ live, training course`,
      2: `adult, work placement, training provider, life skill, cooking, after school ends, grow up, grown up, sixth form, 25, university, the future, course for 19, cook, sixteen, past nineteen, adults, employers, live on, tenancy, options after`,
      1: `college, course, future, 16, 18, 19, =work, live`,
    },
  },
]

/** Invented lines, each with the themes a person would file it under: the half the frame's words were chosen on. */
import { readLabelledLines, type LabelledLine } from './code-frame-lines.fixture.ts'

/** The half the words of the frame were chosen on. */
export const tuningLines: readonly LabelledLine[] = readLabelledLines(`
communication | Nobody rings back, I left four messages
communication | Emails answered within two days now, big improvement
communication | Keep us up to date even when there is no news
communication school-support | The home-school diary works brilliantly
communication | Letters full of jargon and initials
communication | We should not have to chase for an update
communication | Regular newsletter in plain English please
assessment-plans | EHCP still not finalised after 31 weeks
assessment-plans | Annual review was rushed and nobody had read the reports
assessment-plans | Targets in his plan are copied from last year
assessment-plans | The needs assessment was refused with no reason
assessment-plans | Section F is vague
assessment-plans | Plans are better written than they were
assessment-plans involvement | We wrote the draft plan together with the caseworker
assessment-plans | Had to go to tribunal to get what was on the paperwork
diagnosis-waiting | Two years on the autism pathway and still no appointment
diagnosis-waiting | Waiting list is far too long
diagnosis-waiting | Diagnosed much quicker than her brother was
diagnosis-waiting | Some help while we wait for assessment would make a difference
diagnosis-waiting family-support | After diagnosis you are handed a leaflet and sent home
diagnosis-waiting | ADHD referral lost twice
diagnosis-waiting | How long does it take to see the paediatrician?
school-support | Teaching assistant knows her really well
school-support | Class teacher puts the visual timetable up every morning
school-support | Not enough one to one hours
school-support | SENCO is only in two days a week
school-support | Reasonable adjustments in class are happening
school-support | SEN support without a plan is thin
school-support | The sensory room at school is used as a store cupboard
school-support | Nursery keyworker went the extra mile
transition | Moving from primary to secondary was frightening
transition | Extra visits before starting Year 7 helped
transition | Nobody passed his information on to the new school
transition | Transition planning should begin in Year 5
transition | A settling-in week for pupils who find change hard
health-therapies | Speech therapy stopped with no explanation
health-therapies | OT equipment arrived broken
health-therapies | Six sessions of SALT is not enough
health-therapies | The community nurse trained the staff on his feeding tube
health-therapies | Physio comes into school every fortnight, brilliant
health-therapies | GP does not understand sensory needs
health-therapies | Hydrotherapy pool has been shut since spring
workforce | All staff need training in autism
workforce | High turnover of caseworkers
workforce | The people we met were kind and really cared
workforce | Supply teachers have no idea about his needs
workforce | Staff talk about our children as a problem
workforce | More specialist teachers are needed
workforce | Change the attitude: see the child, not the label
trust-heard | Listens to parents
trust-heard | Does not listen to parents
trust-heard | I said the same thing to five people and nothing changed
trust-heard | I have lost faith in the whole system
trust-heard | We feel believed at last
trust-heard | You have to fight for everything
trust-heard | They hear you but they do not act
trust-heard | Our views were taken seriously
trust-heard | Promises are made and then broken
information | I had no idea the local offer existed
information | Website is hard to search and out of date
information | One place to find out what there is would help
information | Signposting from the health visitor was good
information | Nobody tells you what you are entitled to
information | A leaflet explaining who does what
information | SENDIASS gave us clear advice
transport | Taxi was late three times this week
transport | The escort on the minibus knows how to calm him
transport | Travel training gave her confidence on the train
transport | Long bus journeys leave him exhausted before lessons
transport | Transport refused because we live 200 metres too close
short-breaks | The Saturday club is the highlight of his week
short-breaks | No holiday scheme takes children who need personal care
short-breaks | Respite was cut in half
short-breaks | More inclusive swimming sessions and youth clubs
short-breaks | Playground has nothing for a wheelchair user
short-breaks | We need short breaks at weekends
involvement | Ask us before the decision is made
involvement | It felt like a tick box exercise
involvement | Parents should sit on the interview panels
involvement | Proper co-production, not a survey at the end
involvement | Invite young people to design the questions
involvement | We were consulted on something already decided
adulthood | What happens after college?
adulthood | More supported internships with local employers
adulthood | Help with living on my own one day
adulthood | At 18 everything falls off a cliff
adulthood | I want a paid job like my cousin
joined-up | Health and education need to talk to each other
joined-up | I am tired of telling our story over and over
joined-up | One key person to pull it all together
joined-up | Social care were missing from the meeting again
joined-up | Services work in silos
inclusion | He is never invited on trips
inclusion | I have friends in my class
inclusion | Other parents stare and judge us
inclusion | School made her feel that she belongs
inclusion | I get picked on because I am different
wellbeing | She is too anxious to leave the house
wellbeing | CAMHS said he did not meet the threshold
wellbeing | A calm space when everything gets too much
wellbeing | Mental health support needs to start earlier
wellbeing | The mentor helped my confidence and self esteem
family-support | Coffee mornings with other parents keep me going
family-support | Brothers and sisters miss out
family-support | A course for dads would be good
family-support | Carers are exhausted
family-support | The young carers group is great for his sister
money | There is never enough funding
money | Cuts mean we lose the best people
money | Direct payments take months to set up
money | Equipment costs a fortune
money | Schools say there is no budget for it
places-attendance | No special school places within twenty miles
places-attendance | On a part-time timetable since September
places-attendance | Excluded four times before Christmas
places-attendance | She has been out of school for a year
places-attendance | Alternative provision has been the making of him
places-attendance | Fines for attendance when he cannot get through the door
- | Thank you for the cake
- | Good
- | Room was cold
- | See above
- | Blue table
- | Yes, but not always
`)

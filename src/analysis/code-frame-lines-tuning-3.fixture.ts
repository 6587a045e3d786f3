/** Invented lines the frame's words were chosen on: the hard ones, which name nothing by its usual name. */
import { readLabelledLines, type LabelledLine } from './code-frame-lines.fixture.ts'

/** Most of these the frame first missed. */
export const hardTuningLines: readonly LabelledLine[] = readLabelledLines(`
communication | Three weeks of silence then a one line answer
communication | I like that she rings on a Friday to tell me how the week went
communication | Stop using abbreviations at meetings
communication | We get invited by post the day after the event
communication | Portal messages go unanswered
communication school-support | A photo each day on the app helps us talk about what he did
communication | If a meeting is cancelled, say so before I have taken time off
assessment-plans | Wording in the final EHCP was woolly
assessment-plans | Caseworker rewrote the outcomes with my son in the room
assessment-plans | Nothing has been updated since he was six
assessment-plans | The panel says no and never explains
assessment-plans | Ten months from request to plan
assessment-plans | Good to see pupil views at the top of the review form
assessment-plans | What is in the document is not what happens on Monday morning
diagnosis-waiting | Four birthdays have gone by since the GP referred us
diagnosis-waiting | Dyslexia only spotted in Year 9
diagnosis-waiting | There should be help from day one and not just after a label
diagnosis-waiting | Clinic saw us within six weeks which was a surprise
diagnosis-waiting | Girls are missed because they hide it
diagnosis-waiting | We paid for a private autism report and it was ignored
diagnosis-waiting | Nobody can say where she is on the list
school-support | Ear defenders and a wobble cushion were given without asking
school-support | The inclusion lead checks in with me at break
school-support | Too much copying from the board and no help to do it
school-support | Interventions happen in the corridor
school-support | Key adult is always being pulled to cover other pupils
school-support | Work is set at the right level now
school-support | My teacher lets me have a fidget
transition | Photos of the building and the dinner hall before he starts
transition | Year 6 staff and Year 7 staff should meet
transition | Changing nursery to reception was smooth
transition | College had no paperwork when she arrived in September
transition | Two taster mornings were not enough
transition | A buddy in the first term of big school
health-therapies | Waiting room at the eye clinic is too bright
health-therapies | Communication aid took a year to arrive
health-therapies | Therapist shows teachers how to do the stretches
health-therapies | Blocks of therapy end just as it starts to work
health-therapies | Community paediatric nurses came to our house
health-therapies | Health checks at fourteen are a good idea
health-therapies | His hearing aids get checked in school
workforce | New officer every term
workforce | Whoever answers should know what SEND is
workforce | Midday staff shout
workforce | The team are run off their feet
workforce | Training from autistic adults opened our eyes
workforce | Please hire more educational psychologists
workforce | Warm and friendly front desk
trust-heard | No one believed me until the police came
trust-heard | Someone wrote down exactly what I said
trust-heard | We are seen as pushy parents
trust-heard | They asked and then did the opposite
trust-heard | Nods all round and then nothing
trust-heard | I trust our keyworker completely
trust-heard | It is exhausting having to prove everything
trust-heard | Tell us the truth about what is possible
information | Booklet at the health centre for new parents
information | Nobody told us about the disability register
information | Videos in other languages on the site
information | Who is in charge of what?
information | The map of services is brilliant
information | You only hear of things from other parents at the gate
information | Update the web pages, half the links are dead
transport | Left at the gate because the cab came early
transport | No seat belt that fits his chair on the bus
transport | Pick up point is a mile from our door
transport | She learnt to catch the train alone
transport | Drivers should be told about seizures
transport | We lost transport at sixteen
short-breaks | Somewhere to go on Sundays
short-breaks | The holiday scheme was full by February
short-breaks | Drama group for young people with Down syndrome
short-breaks | Two nights a month so that we can sleep
short-breaks | Quiet hour at the supermarket and the pool
short-breaks | Forest days out were the best thing we did
involvement | By the time we are asked it is settled
involvement | Pay parents for their time on working parties
involvement | Let us choose the questions
involvement | Young inspectors checked the youth centre
involvement | Surveys go nowhere
involvement | I helped choose the new head of service
involvement | More than just a seat, we want a vote
adulthood | I want to work in a cafe
adulthood | Where will he live when we are gone?
adulthood | Benefits and bank accounts at eighteen are a mystery
adulthood | Job coach stayed until I was confident
adulthood | Learning to cook and catch a bus at college
adulthood | Few options past nineteen
joined-up | Hospital sends one letter, school sends another, they say opposite things
joined-up | Every form asks for the same details
joined-up | Social worker and SENCO planned it as a team
joined-up | Pushed from one service to the next
joined-up | A folder that follows my child everywhere
joined-up | All three services turned up to the same meeting
inclusion | Nobody sat with me at dinner
inclusion | He got a part in the nativity
inclusion | Children call him weird
inclusion | Teach all pupils about disability
inclusion | The ramp means she can get into every room
wellbeing | Panic on Sunday evenings
wellbeing | Breathing room with a beanbag helps me
wellbeing | He says he hates himself
wellbeing | Play therapy brought our boy back
wellbeing | Six month gap before CAMHS rang
family-support | Nobody asks how mum is
family-support | The sibling day was magic
family-support | We have made friends through the Tuesday group
family-support | Grandparents need to understand too
family-support | Sleep course saved our marriage
money | Petrol to the hospital adds up
money | Where does the extra cash go?
money | Carer's allowance is a joke
money | School asks us to pay for the laptop
money | Spend it early rather than late
places-attendance | Sent home at eleven most days
places-attendance | No place named for September
places-attendance | Forty miles to the nearest specialist school
places-attendance | Off site unit gave him a fresh start
places-attendance | Can't face going in and we get threatened with court
- | Thanks all
- | Nothing to add
- | Lovely day
- | As above, times two
- | Orange sticker
- | Ran out of pens
`)

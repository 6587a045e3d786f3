/** More invented lines the frame's words were chosen on. */
import { readLabelledLines, type LabelledLine } from './code-frame-lines.fixture.ts'

export const moreTuningLines: readonly LabelledLine[] = readLabelledLines(`
communication | Please just phone me rather than send a letter
communication | Clear and friendly messages from the office
communication | I only find out what was agreed months afterwards
communication | Nobody answers the phone
communication | Reply to our emails
communication | Quick texts from the class team put my mind at rest
communication | Professionals use language we cannot follow
assessment-plans | His EHC plan finally describes him as he is
assessment-plans | The plan was issued late
assessment-plans | Provision written down is not delivered
assessment-plans | Outcomes in the EHCP should be ones my child cares about
assessment-plans | Twenty week deadline missed again
assessment-plans | Review meetings are useful when everybody turns up
assessment-plans health-therapies | The educational psychologist spent ten minutes with him before writing the report
assessment-plans | We appealed and won
diagnosis-waiting | Three years for an autism assessment
diagnosis-waiting | Faster diagnosis than we expected
diagnosis-waiting | Waited 18 months to be seen
diagnosis-waiting | No help unless you have a diagnosis
diagnosis-waiting | Put some support in place for people in the queue
diagnosis-waiting | Going private because the NHS wait is endless
diagnosis-waiting | Referral was turned down without meeting my daughter
school-support | The SENCO makes time for us every week
school-support | Teachers do not read the pupil passport
school-support | Good one-to-one in the mornings
school-support | Quality first teaching varies from room to room
school-support | My daughter gets help with reading from a lovely TA
school-support | Mainstream schools need to adapt lessons
school-support | Support for pupils with no plan is patchy
school-support | College tutors give him extra time in exams
transition | Jump from pre-school to reception needs planning
transition | The move up to high school was well prepared
transition | Start thinking about the next school much sooner
transition | New teacher had never met him before the first day of term
transition | Handover between settings is poor
health-therapies | Occupational therapist gave us ideas that work at home
health-therapies | We have not seen a speech and language therapist since January
health-therapies | Hospital appointments always clash with lessons
health-therapies | Wheelchair service takes forever
health-therapies | Epilepsy nurse is a star
health-therapies | The dentist who sees children with additional needs is wonderful
health-therapies | More therapy in special schools
workforce | Train lunchtime supervisors in deaf awareness
workforce | Caseworker left and was not replaced
workforce | Some professionals are patronising
workforce | Recruit people who understand neurodiversity
workforce | Our key worker is patient and skilled
workforce | Teachers need to understand masking
workforce | Too few educational psychologists
trust-heard | My opinion counted for nothing
trust-heard | Finally someone listened
trust-heard | They blame the parents
trust-heard | Be honest with us when the answer is no
trust-heard | It is a constant battle
trust-heard | I was treated as an equal in the room
trust-heard | My voice matters here
trust-heard | You say you will do things but you never do
information | The Local Offer page is easier to use than before
information | We found out about the group by accident
information | Where do I go for help?
information | Easy read guides please
information | Tell parents what is available as soon as they are referred
information | Put all the services in one directory
information | Facebook page is the only way anyone knows what is on
transport | Same driver every day makes all the difference
transport | My passenger assistant is kind
transport | Bus passes for over 16s
transport | School transport changed with one day of notice
transport | He spends two hours a day in a taxi
short-breaks | Nothing to do in the summer holidays for disabled teenagers
short-breaks | Overnight short breaks saved our family
short-breaks | The inclusive football team is fantastic
short-breaks | After-school clubs turn us away
short-breaks | Leisure centre staff welcomed us
short-breaks | Relaxed cinema screenings should be monthly
involvement | Include us from the start
involvement | Young people's council should have a real vote
involvement | True co-production means sharing power
involvement | Come and talk to us where we already meet
involvement | Consultation closes before we even hear about it
involvement | Families helped to shape the new service
adulthood | Apprenticeships for people with learning disabilities
adulthood | Moving to adult social care was a shock
adulthood | I would like my own flat
adulthood | Careers advice that takes our children seriously
adulthood | More courses for 19 to 25 year olds
joined-up | Departments do not share information with each other
joined-up | Why must I repeat everything at each appointment?
joined-up | A single point of contact for the family
joined-up | Education, health and social care round one table
joined-up | Left hand does not know what the right hand is doing
inclusion | My son ate lunch alone for a year
inclusion | Pupils celebrate difference
inclusion | Bullying is brushed aside
inclusion | I want to be part of the school play like everyone else
inclusion | She is made welcome at church and at Brownies
wellbeing | He cries every night before school
wellbeing | Counselling in school has been excellent
wellbeing | My worries are taken care of by the pastoral team
wellbeing | Meltdowns after holding it in all day
wellbeing | Long gap before anyone from mental health sees you
family-support | Meeting other mums who get it
family-support | Siblings need someone to talk to
family-support | Parenting course was judgmental
family-support | The parent carer forum is a lifeline
family-support | Who looks after the carers?
money | Budgets are cut every year
money | Personal budget lets us choose our own helper
money | We cannot afford the private tutor
money | DLA form is forty pages long
money | Money should follow the child
places-attendance | We were offered a place in the wrong school
places-attendance | Too many suspensions for behaviour that is a need
places-attendance | Home educating because there was no choice
places-attendance | Special schools are full
places-attendance | He only goes in for an hour a day
places-attendance | Not in any education since May
- | Great biscuits
- | All of it
- | Parking was a pain today
- | No comment
- | Table 4
- | Ask Northmoor
`)

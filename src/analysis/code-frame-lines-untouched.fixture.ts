/** Invented lines to examine the code frame with: written after its words were settled, and never used to change one. */
import { readLabelledLines, type LabelledLine } from './code-frame-lines.fixture.ts'

/** The untouched half. Whoever changes the frame because of one of these moves it to the tuning lines and writes another. */
export const untouchedLines: readonly LabelledLine[] = readLabelledLines(`
communication | Caseworkers should return calls within a week
communication | We were not told the meeting had moved
communication | Termly bulletin is clear and short
communication | It took eleven emails to get one answer
communication | Too many acronyms on every slide
communication | Regular contact from the class teacher
communication | Let parents know who has taken over the case
communication | Correspondence sent to the wrong address twice
assessment-plans | EHCP review took place without us
assessment-plans | Professional advice was cut and pasted into the plan
assessment-plans | Timescales for EHC assessments are not met
assessment-plans | SMART targets that we can all understand
assessment-plans | Why do parents have to go to tribunal?
assessment-plans | Person-centred reviews are going well
assessment-plans | Plan does not reflect the child
assessment-plans | Section B missing his sensory needs
diagnosis-waiting | Autism diagnosis took four years
diagnosis-waiting | Support after diagnosis
diagnosis-waiting | Waiting times for assessment coming down
diagnosis-waiting | Long waits, no contact in between
diagnosis-waiting health-therapies | Referral to the community paediatrician bounced back
diagnosis-waiting | Keep families going while they are on the waiting list
diagnosis-waiting | Earlier identification of need
school-support | SENCO is approachable and gets things done
school-support | Schools need to make reasonable adjustments without an argument
school-support | Lack of TA support in mainstream
school-support | Small classes help my child to learn
school-support | Differentiated work sent home
school-support | Consistent support in every lesson, not only in English
school-support | Nursery put a lot of support in early
school-support | Sensory breaks are built into the day
school-support | Secondary school does not follow his learning plan
transition | Transition to secondary needs more than one visit
transition | Transition from nursery to school was handled well
transition | Planning for the next phase is always last minute
transition | Good transition booklet with pictures
transition | Children with SEND should be able to visit their new school early
transition | The handover from primary never reached the college
health-therapies | More speech and language therapists
health-therapies | OT waiting room is not accessible
health-therapies | School nurse is very helpful
health-therapies | Therapies should be delivered in school
health-therapies | Doctors who take time to explain
health-therapies | No physio during the holidays
health-therapies | Health not attending reviews
workforce | Staff are caring and go above and beyond
workforce | Mandatory SEND training for all teachers
workforce | High staff turnover means starting again
workforce | Lack of understanding of autism among staff
workforce | Some teachers have the wrong attitude
workforce | Recruit and keep good teaching assistants
workforce | Officers who know the law
workforce | Compassionate professionals
trust-heard | Parents are not listened to
trust-heard | We know our children best, trust us
trust-heard | Being honest about what cannot be done
trust-heard | Our concerns were dismissed
trust-heard | Felt heard for the first time
trust-heard | Having to fight for support
trust-heard | Our views are sought but not acted on
trust-heard | Rebuild trust with families
information | Local offer website needs updating
information | Did not know about the forum until last month
information | One clear list of what is available and how to get it
information | Good advice from the information service
information | Better signposting after a diagnosis
information | Lack of information for families new to the area
information | Explain the process in simple words
transport | Transport to college is unreliable
transport | Bus escort is lovely with the children
transport | Taxi company changes the driver every month
transport | Home to school transport policy is unfair
transport | Independent travel training is working well
short-breaks | More activities for children with complex needs
short-breaks | Short breaks are oversubscribed
short-breaks | Swimming lessons for disabled children
short-breaks | Clubs that welcome siblings too
short-breaks | Lack of things to do at weekends
short-breaks | Our local library runs a great sensory story time
involvement | Involve young people in designing services
involvement | Parents asked for their views too late in the process
involvement | Genuine co-production with families
involvement | Parent carers on every board
involvement | Decisions are made behind closed doors
involvement | Use different ways to get people involved
involvement | Consult at times when working parents can come
adulthood | Preparing for adulthood should start in Year 9
adulthood | More job opportunities for young people with SEND
adulthood | Supported living near family
adulthood | Life skills at college
adulthood | Nothing after 19
adulthood | Transition to adult services was poor
joined-up | Services need to work together
joined-up | Better links between health and education
joined-up | Having to repeat our story
joined-up | Multi-agency meetings are useful
joined-up | One professional to coordinate everything
joined-up | Social care and school share information well
inclusion | Children feel included in their school
inclusion | My child has no friends at school
inclusion | More inclusive mainstream schools
inclusion | Bullying of disabled pupils
inclusion | Feeling part of the community
inclusion | Raise awareness of disability among other pupils
wellbeing | More mental health support in schools
wellbeing | CAMHS waiting times are shocking
wellbeing | My anxiety is better since I had the mentor
wellbeing | Emotional needs come first
wellbeing | School is making him ill with stress
family-support | Peer support for parents
family-support | Support for siblings
family-support | Parents are worn out
family-support | Forum is a great source of support
family-support | Workshops for parents on behaviour and sleep
money | More funding for SEND in schools
money | Cuts to services
money | Direct payments are too low to hire anyone
money | Resources are stretched
money | Cost of activities puts families off
places-attendance | Not enough specialist places
places-attendance | Children out of education for months
places-attendance | Exclusions of children with SEND
places-attendance | Reduced timetable with no end date
places-attendance | School said they could not meet his needs
- | Tea and coffee
- | Agreed by all
- | Group three
- | Not sure
- | Same as the last table
- | Very true
`)

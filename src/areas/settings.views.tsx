/** The pages of an area's settings, apart from its terms. */
import type { VNode } from 'preact'
import type { FormState } from '../platform/web/form.ts'
import { Button, Errors, Form, TextArea, TextField } from '../ui/govuk/index.ts'
import { Card, Cards, PageTitle } from '../ui/index.ts'
import type { Level } from './areas.store.ts'
import { CONTACTS } from './settings.forms.ts'
import { settingsPaths } from './settings.paths.ts'

export type SettingsModel = {
  area: string
  /** One line under each part: what it is now. */
  now: { area: string; terms: string; levels: string; contacts: string }
}

export const SettingsPage = ({ area, now }: SettingsModel): VNode => {
  const paths = settingsPaths(area)
  return (
    <>
      <PageTitle title="Settings" lead="What is the same on every page of this area." />
      <Cards columns={2} label="Parts of the settings">
        <Card level={2} title="Names, looks and contact" href={paths.area}>
          {now.area}
        </Card>
        <Card level={2} title="School terms" href={paths.terms}>
          {now.terms}
        </Card>
        <Card level={2} title="Safeguarding contacts" href={paths.contacts}>
          {now.contacts || 'None yet. Add whom people can ring about a child’s safety.'}
        </Card>
        <Card level={2} title="Levels of openness" href={paths.levels}>
          {now.levels}
        </Card>
      </Cards>
    </>
  )
}

type FormModel = { area: string; csrf: string; form: FormState }

export const AreaPage = ({ area, csrf, form }: FormModel): VNode => (
  <>
    <Errors form={form} />
    <PageTitle title="Names, looks and contact" lead="The public sees all of this." />
    <Form action={settingsPaths(area).area} csrf={csrf}>
      <input type="hidden" name="revision" value={String(form.values['revision'] ?? '')} />
      <h2>Names</h2>
      <TextField form={form} name="name" label="Full name" hint="At the top of every page." />
      <TextField
        form={form}
        name="shortName"
        label="Short name"
        hint="In sentences, like “in Northmoor”."
        width={20}
      />
      <TextField
        form={form}
        name="strapline"
        label="Strapline"
        hint="A few words under the name, best in young people’s own words. You may leave it empty."
      />
      <TextField form={form} name="straplineCredit" label="Whose words the strapline is" />
      <TextArea
        form={form}
        name="introduction"
        label="Introduction"
        hint="Two or three plain sentences on the first page: what this is, and who is behind it."
        rows={4}
        maxLength={2000}
      />
      <Looks form={form} />
      <Contact form={form} />
      <Button preventDoubleClick>Save</Button>
    </Form>
  </>
)

const Looks = ({ form }: { form: FormState }): VNode => (
  <>
    <h2>Looks</h2>
    <p>Write each colour as # and six digits. We check that everybody can read the words in it.</p>
    <TextField
      form={form}
      name="colourThread"
      label="Main colour"
      hint="Links, buttons and the thread."
      width={10}
      spellcheck={false}
    />
    <TextField
      form={form}
      name="colourPanel"
      label="Quiet colour"
      hint="The background of quiet blocks. It must be light."
      width={10}
      spellcheck={false}
    />
    <TextField
      form={form}
      name="colourWarm"
      label="Accent"
      hint="The strapline and quotation marks."
      width={10}
      spellcheck={false}
    />
  </>
)

const Contact = ({ form }: { form: FormState }): VNode => (
  <>
    <h2>Contact</h2>
    <TextField
      form={form}
      name="contactEmail"
      label="E-mail address"
      type="email"
      spellcheck={false}
    />
    <TextField form={form} name="contactTelephone" label="Telephone number" type="tel" width={20} />
    <TextArea
      form={form}
      name="adviceService"
      label="Free and independent advice"
      hint="The name of your SEND information, advice and support service and how to reach it."
      rows={3}
    />
  </>
)

export const LevelsPage = ({
  area,
  csrf,
  form,
  levels,
}: FormModel & { levels: Level[] }): VNode => (
  <>
    <Errors form={form} />
    <PageTitle
      title="Levels of openness"
      lead="Every activity says how open it is. Say it in your own words; lowest first."
    />
    <Form action={settingsPaths(area).levels} csrf={csrf}>
      {levels.map(({ key, position, name }) => (
        <>
          <h2>{`Level ${position + 1}: ${name}`}</h2>
          <TextField
            form={form}
            name={`name-${key}`}
            label={`Name of level ${position + 1}`}
            width={20}
          />
          <TextField
            form={form}
            name={`meaning-${key}`}
            label={`What level ${position + 1} means`}
          />
        </>
      ))}
      <Button preventDoubleClick>Save</Button>
    </Form>
  </>
)

export const ContactsPage = ({ area, csrf, form }: FormModel): VNode => (
  <>
    <Errors form={form} />
    <PageTitle
      title="Safeguarding contacts"
      lead="People see these before the first box they write in, and can ring before they tell us of harm."
    />
    <Form action={settingsPaths(area).contacts} csrf={csrf}>
      {Array.from({ length: CONTACTS }, (_, index) => (
        <>
          <h2>{`Contact ${index + 1}`}</h2>
          <TextField
            form={form}
            name={`name-${index}`}
            label={`Who contact ${index + 1} is`}
            hint={index === 0 ? 'Like “Children’s front door”.' : undefined}
          />
          <TextField
            form={form}
            name={`telephone-${index}`}
            label={`Telephone number of contact ${index + 1}`}
            width={20}
          />
          <TextField
            form={form}
            name={`hours-${index}`}
            label={`When contact ${index + 1} answers`}
            hint={index === 0 ? 'Like “Monday to Friday, 9am to 5pm”.' : undefined}
          />
        </>
      ))}
      <p>Empty a contact to take it out.</p>
      <Button preventDoubleClick>Save</Button>
    </Form>
  </>
)

/** The term reports of an area, and one of them: a preview until it is frozen. */
import type { VNode } from 'preact'
import { sayDay, sayPlainDay } from '../../kernel/dates.ts'
import { countOf } from '../../kernel/text.ts'
import type { FormState } from '../../platform/web/form.ts'
import { Button, Errors, Form, TextArea } from '../../ui/govuk/index.ts'
import { EmptyState, NextStep, PageTitle, Panel, StatusTag, TableScroll } from '../../ui/index.ts'
import { commitmentPaths } from '../commitments/index.ts'
import { reportPath } from './progress.paths.ts'
import { ReportBody, type Grouping } from './report-body.tsx'
import type { TermReport } from './report.types.ts'

export type ReportLine = {
  id: string
  name: string
  startsOn: string
  endsOn: string
  /** "by Person 3 on 18 December 2026, 14:05"; null while it is open. */
  frozen: string | null
  hasBegun: boolean
}
export type ReportsModel = { area: string; lines: ReportLine[]; mayFreeze: boolean }

export const ReportsPage = ({ area, lines, mayFreeze }: ReportsModel): VNode => {
  const due = lines.find((line) => line.hasBegun && line.frozen === null)
  return (
    <>
      <PageTitle
        title="Term reports"
        lead="Each term: what was done, what slipped and why, what is next. A frozen report is never changed."
      />
      {lines.length === 0 ? (
        <EmptyState title="No terms yet">
          A report is made for a term. The administrator adds terms in the settings.
        </EmptyState>
      ) : (
        <>
          {due !== undefined && (
            <NextStep
              title={`The report for ${due.name}`}
              action={{
                text: mayFreeze ? 'Read it and freeze it' : 'Read the preview',
                href: reportPath(area, due.id),
              }}
            >
              <p>
                It ends on {sayDay(due.endsOn)}. Until it is frozen the report follows the records.
              </p>
            </NextStep>
          )}
          <Lines area={area} lines={lines} />
        </>
      )}
    </>
  )
}

const Lines = ({ area, lines }: { area: string; lines: ReportLine[] }): VNode => (
  <TableScroll label="Term reports" dense>
    <table class="govuk-table">
      <thead class="govuk-table__head">
        <tr class="govuk-table__row">
          <th scope="col" class="govuk-table__header">
            Term
          </th>
          <th scope="col" class="govuk-table__header">
            From, to
          </th>
          <th scope="col" class="govuk-table__header">
            Report
          </th>
        </tr>
      </thead>
      <tbody class="govuk-table__body">
        {lines.map((line) => (
          <tr class="govuk-table__row">
            <th scope="row" class="govuk-table__header">
              {line.hasBegun ? <a href={reportPath(area, line.id)}>{line.name}</a> : line.name}
            </th>
            <td class="govuk-table__cell">
              {sayPlainDay(line.startsOn)} to {sayPlainDay(line.endsOn)}
            </td>
            <td class="govuk-table__cell">
              {line.frozen !== null ? (
                <>
                  <StatusTag status="published" word="Frozen" /> {line.frozen}
                </>
              ) : line.hasBegun ? (
                <StatusTag status="draft" word="Preview" />
              ) : (
                'Not begun'
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </TableScroll>
)

export type ReportModel = {
  area: string
  csrf: string
  report: TermReport
  by: Grouping
  hash: string
  frozen: { words: string; approvedNote: string } | null
  /** Why it cannot be frozen today, or null. */
  fault: string | null
  mayFreeze: boolean
  form: FormState
}

export const ReportPage = (model: ReportModel): VNode => {
  const { area, report, by, frozen, form } = model
  return (
    <>
      <Errors form={form} />
      <PageTitle
        kicker={frozen === null ? 'Preview of the term report' : 'Term report'}
        title={report.term.name}
        lead={
          frozen === null
            ? `As the records stand on ${sayDay(report.asOf)}: ${countOf(report.commitments.length, 'commitment')}.`
            : `As things stood on ${sayDay(report.asOf)}.`
        }
      />
      {frozen !== null && <Frozen {...model} frozen={frozen} />}
      {frozen === null && <Freeze {...model} />}
      <p>
        Grouped by{' '}
        {by === 'partner' ? <strong>lead partner</strong> : <a href="?by=partner">lead partner</a>}
        {' · '}
        {by === 'status' ? <strong>status</strong> : <a href="?by=status">status</a>}
      </p>
      <ReportBody report={report} by={by} hrefOf={(slug) => commitmentPaths.one(area, slug)} />
    </>
  )
}

const Frozen = ({
  hash,
  frozen,
}: ReportModel & { frozen: NonNullable<ReportModel['frozen']> }): VNode => (
  <Panel>
    <p>
      <StatusTag status="published" word="Frozen" /> {frozen.words}. It is never changed.
    </p>
    {frozen.approvedNote !== '' && <p>{frozen.approvedNote}</p>}
    <p class="govuk-hint">Fingerprint {hash.slice(0, 16)}</p>
  </Panel>
)

const Freeze = ({
  area,
  csrf,
  report,
  hash,
  fault,
  mayFreeze,
  form,
}: ReportModel): VNode | null => {
  if (!mayFreeze) return null
  if (fault !== null) return <Panel>{fault}.</Panel>
  const term = `${report.term.name.charAt(0).toLowerCase()}${report.term.name.slice(1)}`
  return (
    <Panel title="Freeze and publish">
      <p>
        {report.alarms.length === 0
          ? 'Nothing is missing.'
          : `${countOf(report.alarms.length, 'thing is', 'things are')} missing. You can still freeze it: the report says so.`}{' '}
        Once frozen it can never be changed, and anyone can read it.
      </p>
      <Form action={reportPath(area, report.term.id)} method="post" csrf={csrf}>
        <input type="hidden" name="expects" value={hash} />
        <TextArea
          form={form}
          name="approvedNote"
          label="Who approved it (optional)"
          hint="For example: approved by the partnership board on 14 December 2026. Anyone can read this."
          rows={2}
        />
        <Button preventDoubleClick>Freeze and publish the {term} report</Button>
      </Form>
    </Panel>
  )
}

/** Every public page of an area as HTML: the same bytes for everyone, whoever asks. */
import type { VNode } from 'preact'
import { areaFrame } from '../platform/frame.tsx'
import { PublicPage, renderPage } from '../ui/index.ts'
import { aboutModel } from './about.model.ts'
import { AccessibilityPage } from './accessibility.views.tsx'
import { commitmentModel } from './commitment.model.ts'
import { CommitmentPage } from './commitment.views.tsx'
import { homeModel } from './home.model.ts'
import { HomePage } from './home.views.tsx'
import { HowThisWorksPage } from './how-this-works.views.tsx'
import { makeKnown, type Known } from './known.ts'
import { activitiesModel, commitmentsModel, voicesModels } from './lists.model.ts'
import { ActivitiesPage, CommitmentsPage, VoicesPage } from './lists.views.tsx'
import type { ActivityRow, Material } from './material.types.ts'
import { footOf, publicNavigation } from './navigation.ts'
import { PrivacyPage } from './privacy.views.tsx'
import * as paths from './publishing.paths.ts'
import { reportModel, reportSlug, reportsModel } from './report.model.ts'
import { ReportPage, ReportsPage } from './report.views.tsx'
import { writeUpModel } from './write-up.model.ts'
import { WriteUpPage } from './write-up.views.tsx'

export type RenderedPage = { readonly path: string; readonly html: string }

type Draft = {
  path: string
  title: string
  body: VNode
  /** The entry of the navigation it belongs to. */
  under?: string
  back?: { href: string; text: string }
  description?: string
  home?: { edition: string | null }
}

/**
 * The same material on the same day gives the same bytes: nothing else goes in. Pages come one at a time, so
 * that a large area never stands in memory whole and requests are answered in between.
 */
export function* renderArea(material: Material, now: Date): Generator<RenderedPage> {
  const known = makeKnown(material, now)
  for (const draft of draftsOf(known)) yield { path: draft.path, html: framed(known, draft) }
}

function* draftsOf(known: Known): Generator<Draft> {
  const { activities, commitments, reports } = known.material
  yield homeDraft(known)
  yield* listDrafts(known)
  for (const each of activities) yield* activityDrafts(known, each)
  for (const each of commitments) yield commitmentDraft(known, each.id)
  for (const [at] of reports.entries()) yield reportDraft(known, at)
  yield* aboutDrafts(known)
}

function framed(known: Known, draft: Draft): string {
  const { area } = known.material
  return renderPage(
    <PublicPage
      title={draft.title}
      area={areaFrame(area)}
      nav={publicNavigation(area.slug).map((item) => ({
        ...item,
        current: item.href === draft.under,
      }))}
      demonstration={area.isDemonstration}
      footer={footOf(area.slug)}
      tellUs={paths.accessibilityPath(area.slug)}
      {...(draft.back === undefined ? {} : { back: draft.back })}
      {...(draft.description === undefined || draft.description === ''
        ? {}
        : { description: draft.description })}
      {...(draft.home === undefined ? {} : { home: true })}
      {...(draft.home?.edition == null ? {} : { edition: draft.home.edition })}
    >
      {draft.body}
    </PublicPage>,
  )
}

function homeDraft(known: Known): Draft {
  const model = homeModel(known)
  return {
    path: paths.homePath(known.slug),
    title: 'Home',
    body: <HomePage model={model} />,
    description: `What people in ${model.name} said, what was promised, and what was done.`,
    home: { edition: model.edition },
  }
}

function listDrafts(known: Known): Draft[] {
  const { slug } = known
  return [
    {
      path: paths.activitiesPath(slug),
      title: 'What we heard',
      body: <ActivitiesPage model={activitiesModel(known)} />,
      under: paths.activitiesPath(slug),
    },
    {
      path: paths.commitmentsPath(slug),
      title: 'What we are doing',
      body: <CommitmentsPage model={commitmentsModel(known)} />,
      under: paths.commitmentsPath(slug),
    },
    {
      path: paths.reportsPath(slug),
      title: 'Term reports',
      body: <ReportsPage model={reportsModel(known)} />,
      under: paths.reportsPath(slug),
    },
  ]
}

function* activityDrafts(known: Known, activity: ActivityRow): Generator<Draft> {
  const under = paths.activitiesPath(known.slug)
  const writeUp = paths.writeUpPath(known.slug, activity.slug)
  yield {
    path: writeUp,
    title: activity.title,
    body: <WriteUpPage model={writeUpModel(known, activity)} />,
    under,
    back: { href: under, text: 'What we heard' },
    description: activity.summary,
  }
  for (const model of voicesModels(known, activity))
    yield {
      path: model.pages[model.page - 1]!,
      title: `Every voice${model.page === 1 ? '' : `, page ${model.page}`}: ${activity.title}`,
      body: <VoicesPage model={model} />,
      under,
      back: { href: writeUp, text: activity.title },
    }
}

function commitmentDraft(known: Known, id: string): Draft {
  const model = commitmentModel(known, known.commitments.get(id)!)
  const under = paths.commitmentsPath(known.slug)
  return {
    path: paths.commitmentPath(known.slug, known.commitments.get(id)!.slug),
    title: model.title,
    body: <CommitmentPage model={model} />,
    under,
    back: { href: under, text: 'What we are doing' },
    description: model.detail,
  }
}

function reportDraft(known: Known, at: number): Draft {
  const report = known.material.reports[at]!
  const under = paths.reportsPath(known.slug)
  return {
    path: paths.reportPath(known.slug, reportSlug(report)),
    title: `Term report: ${report.term}`,
    body: <ReportPage model={reportModel(known, report)} />,
    under,
    back: { href: under, text: 'Term reports' },
  }
}

function aboutDrafts(known: Known): Draft[] {
  const model = aboutModel(known)
  const { slug } = known
  return [
    {
      path: paths.howThisWorksPath(slug),
      title: 'How this works',
      body: <HowThisWorksPage model={model} />,
    },
    { path: paths.privacyPath(slug), title: 'Privacy', body: <PrivacyPage model={model} /> },
    {
      path: paths.accessibilityPath(slug),
      title: 'Accessibility',
      body: <AccessibilityPage model={model} />,
    },
  ]
}

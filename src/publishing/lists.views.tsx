/** The lists of an area: what we asked and heard, what we are doing, and every voice of an activity. */
import type { VNode } from 'preact'
import { countOf } from '../kernel/text.ts'
import { Pagination } from '../ui/govuk/index.ts'
import { Card, Cards, EmptyState, Facts, PageTitle, StatusTag } from '../ui/index.ts'
import type { ActivitiesModel, ActivityLine, CommitmentsModel, VoicesModel } from './lists.model.ts'
import { saidWords, VoiceCards } from './pieces.views.tsx'
import { homePath, howThisWorksPath } from './publishing.paths.ts'

export const ActivitiesPage = ({ model }: { readonly model: ActivitiesModel }): VNode => (
  <>
    <PageTitle
      title="What we heard"
      lead="Everything we have asked, what people said, and what came of it. The newest stands first."
    />
    {model.open.length + model.coming.length + model.past.length === 0 && (
      <EmptyState
        title="We have not asked anything yet"
        action={{ text: 'How this works', href: howThisWorksPath(model.slug) }}
      >
        <p>The first activity will stand here: who asks, what can change, and who decides.</p>
      </EmptyState>
    )}
    <OpenNowCards open={model.open} />
    <Lines title="Coming up" lines={model.coming} />
    <Lines title="What we have asked" lines={model.past} />
  </>
)

const OpenNowCards = ({ open }: Pick<ActivitiesModel, 'open'>): VNode | null =>
  open.length === 0 ? null : (
    <>
      <h2>Open now</h2>
      <Cards>
        {open.map((each) => (
          <Card
            title={each.title}
            href={each.moreHref}
            foot={
              <Facts
                items={[
                  { icon: 'clock', text: `About ${each.minutes} minutes` },
                  ...(each.closes === null
                    ? []
                    : [{ icon: 'calendar-days' as const, text: `Closes ${each.closes}` }]),
                ]}
              />
            }
          >
            {each.summary !== '' && <p>{each.summary}</p>}
          </Card>
        ))}
      </Cards>
    </>
  )

const Lines = ({
  title,
  lines,
}: {
  readonly title: string
  readonly lines: readonly ActivityLine[]
}): VNode | null =>
  lines.length === 0 ? null : (
    <>
      <h2>{title}</h2>
      <Cards>
        {lines.map((line) => (
          <Card
            title={line.title}
            href={line.href}
            kicker={line.when?.date}
            foot={<Facts items={factsOf(line)} />}
          >
            {line.summary !== '' && <p>{line.summary}</p>}
          </Card>
        ))}
      </Cards>
    </>
  )

type Fact = { icon: 'map-pin' | 'message-circle' | 'circle-check' | 'hourglass'; text: string }

function factsOf({ place, voices, themes, replied }: ActivityLine): Fact[] {
  const waiting = themes - replied
  return [
    ...(place === '' ? [] : [{ icon: 'map-pin' as const, text: place }]),
    ...(voices === null ? [] : [{ icon: 'message-circle' as const, text: saidWords(voices) }]),
    ...(themes === 0
      ? []
      : [
          {
            icon: waiting === 0 ? ('circle-check' as const) : ('hourglass' as const),
            text:
              waiting === 0
                ? `all ${countOf(themes, 'theme')} answered`
                : `${replied} of ${countOf(themes, 'theme')} answered`,
          },
        ]),
  ]
}

export const CommitmentsPage = ({ model }: { readonly model: CommitmentsModel }): VNode => (
  <>
    <PageTitle
      title="What we are doing"
      lead="Every promise we made because of what people told us, and how it stands. The late ones stand first."
    />
    {model.total === 0 ? (
      <EmptyState
        title="No promises yet"
        action={{ text: 'See what we heard', href: `${homePath(model.slug)}/activities` }}
      >
        <p>When we promise something, it stands here with who does it and by when.</p>
      </EmptyState>
    ) : (
      <ul class="govuk-list">
        {model.groups.map(({ title, promises }) => (
          <li>
            <a href={`#${idOf(title)}`}>{title}</a> ({promises.length})
          </li>
        ))}
      </ul>
    )}
    {model.groups.map((group) => (
      <Group group={group} />
    ))}
  </>
)

const Group = ({
  group: { title, intro, promises },
}: {
  readonly group: CommitmentsModel['groups'][number]
}): VNode => (
  <section aria-labelledby={idOf(title)}>
    <h2 id={idOf(title)}>{title}</h2>
    <p class="sd-muted">{intro}</p>
    <Cards>
      {promises.map((promise) => (
        <Card
          title={promise.title}
          href={promise.href}
          kicker={<StatusTag status={promise.status} />}
          foot={
            <Facts
              items={[
                { icon: 'handshake', text: promise.lead },
                { icon: 'calendar-days', text: `By the end of ${promise.due}` },
              ]}
            />
          }
        >
          {promise.reason !== '' && <p>{promise.reason}</p>}
        </Card>
      ))}
    </Cards>
  </section>
)

const idOf = (title: string): string => title.toLowerCase().replaceAll(' ', '-')

export const VoicesPage = ({ model }: { readonly model: VoicesModel }): VNode => {
  const { page, pages, total } = model
  return (
    <>
      <PageTitle
        kicker={model.activity}
        title="Every voice, in their own words"
        lead="Just as people said it. A person read each one before it came here. What would name somebody is taken out and marked."
      />
      <p class="sd-muted">
        {pages.length === 1
          ? countOf(total, 'voice')
          : `Page ${page} of ${pages.length}. ${countOf(total, 'voice')} in all.`}
      </p>
      {model.prompts.map(({ text, voices }) => (
        <section>
          <h2>{text === null ? 'What else people said' : `“${text}”`}</h2>
          <VoiceCards voices={voices} label={text ?? 'What else people said'} />
        </section>
      ))}
      {pages.length > 1 && (
        <Pagination
          landmarkLabel="Pages of voices"
          {...(page > 1 ? { previous: { href: pages[page - 2]!, text: 'Before' } } : {})}
          {...(page < pages.length ? { next: { href: pages[page]!, text: 'Next' } } : {})}
          items={pagesAround(page, pages)}
        />
      )}
    </>
  )
}

/** First, last and those beside this one; gaps between. */
function pagesAround(page: number, pages: readonly string[]) {
  const shown = pages
    .map((href, at) => ({ number: at + 1, href, current: at + 1 === page }))
    .filter(({ number }) => number === 1 || number === pages.length || Math.abs(number - page) <= 1)
  return shown.flatMap((each, at) => {
    const before = shown[at - 1]
    return before !== undefined && each.number - before.number > 1
      ? [{ ellipsis: true }, each]
      : [each]
  })
}

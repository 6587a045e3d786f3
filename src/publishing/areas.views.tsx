/** The front door of a deployment with several areas. */
import type { VNode } from 'preact'
import { Card, Cards, EmptyState, PageTitle } from '../ui/index.ts'

export type AreasModel = {
  readonly areas: readonly { slug: string; name: string; strapline: string }[]
}

export const AreasPage = ({ areas }: AreasModel): VNode => (
  <>
    <PageTitle
      title="From what was said to what was done"
      lead="What families and young people told the services they use, and what came of it. Choose your area."
    />
    {areas.length === 0 ? (
      <EmptyState title="No area yet">
        <p>The people who run this site add the first area.</p>
      </EmptyState>
    ) : (
      <Cards>
        {areas.map(({ slug, name, strapline }) => (
          <Card title={name} href={`/${slug}`} level={2}>
            {strapline !== '' && <p>{strapline}</p>}
          </Card>
        ))}
      </Cards>
    )}
  </>
)

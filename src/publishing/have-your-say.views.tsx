/** What one can answer or come to now, on the front page of an area. */
import type { VNode } from 'preact'
import { Band, Card, Cards, EmptyState, Facts } from '../ui/index.ts'
import type { ComingUp, HomeModel, OpenNow } from './home.model.ts'

export const HaveYourSay = ({ model }: { readonly model: HomeModel }): VNode => (
  <Band
    id="have-your-say"
    title="Have your say"
    intro={
      model.open.length > 0
        ? 'Open now. You need no account and you do not have to give your name.'
        : undefined
    }
  >
    {model.open.length + model.coming.length === 0 ? (
      <EmptyState title="Nothing is open today" level={3}>
        <p>When we ask something, it stands here, with the day it closes and how long it takes.</p>
      </EmptyState>
    ) : (
      <Cards>
        {model.open.map((each) => (
          <OpenCard open={each} />
        ))}
        {model.coming.map((each) => (
          <ComingCard coming={each} />
        ))}
      </Cards>
    )}
    <OtherWays contact={model.contact} />
  </Band>
)

const OpenCard = ({ open }: { readonly open: OpenNow }): VNode => (
  <Card
    title={open.title}
    href={open.href}
    foot={
      <Facts
        items={[
          { icon: 'clock', text: `About ${open.minutes} minutes` },
          {
            icon: 'calendar-days',
            text:
              open.closes === null ? (
                'No closing day yet'
              ) : (
                <>
                  Closes {open.closes}
                  {open.daysLeft !== null && ` (${open.daysLeft})`}
                </>
              ),
          },
        ]}
      />
    }
  >
    {open.summary !== '' && <p>{open.summary}</p>}
    <p>
      <a href={open.moreHref}>What can change, and who decides</a>
    </p>
  </Card>
)

const ComingCard = ({ coming }: { readonly coming: ComingUp }): VNode => (
  <Card
    title={coming.title}
    href={coming.href}
    kicker="Come along"
    foot={
      <Facts
        items={[
          {
            icon: 'calendar-days',
            text: `${coming.on.date}${coming.at === '' ? '' : `, ${coming.at}`}`,
          },
          ...(coming.place === '' ? [] : [{ icon: 'map-pin' as const, text: coming.place }]),
        ]}
      />
    }
  >
    {coming.summary !== '' && <p>{coming.summary}</p>}
  </Card>
)

const OtherWays = ({ contact }: Pick<HomeModel, 'contact'>): VNode | null =>
  contact.email === '' && contact.telephone === '' ? null : (
    <Facts
      items={[
        {
          icon: 'message-circle',
          text: (
            <>
              You can also tell us another way:{' '}
              {contact.telephone !== '' && `ring ${contact.telephone}`}
              {contact.telephone !== '' && contact.email !== '' && ', or write to '}
              {contact.email !== '' && <a href={`mailto:${contact.email}`}>{contact.email}</a>}. Ask
              for paper, large print or Easy Read.
            </>
          ),
        },
      ]}
    />
  )

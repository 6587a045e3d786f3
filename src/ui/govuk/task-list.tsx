/** Things to do, each with how far it is. */
import type { VNode } from 'preact'
import type { Content, Maybe, Styling } from './options.ts'
import { htmlAttributes } from './attributes.ts'
import { classNames, contentOf } from './options.ts'
import type { TagProps } from './tag.tsx'
import { Tag } from './tag.tsx'

export type TaskItem = {
  title: Content & { classes?: string }
  hint?: Content
  /** Words, or a tag for states that need to stand out. */
  status: Content & { tag?: TagProps; classes?: string }
  href?: string
  classes?: string
}

export type TaskListProps = Styling & { items: readonly Maybe<TaskItem>[]; idPrefix?: string }

/** A task list. */
export function TaskList(props: TaskListProps): VNode {
  const prefix = props.idPrefix || 'task-list'
  return (
    <ul class={classNames('govuk-task-list', props.classes)} {...htmlAttributes(props.attributes)}>
      {props.items.map((item, at) => item && <Task item={item} id={`${prefix}-${at + 1}`} />)}
    </ul>
  )
}

function Task({ item, id }: { item: TaskItem; id: string }): VNode {
  return (
    <li
      class={classNames(
        'govuk-task-list__item',
        item.href && 'govuk-task-list__item--with-link',
        item.classes,
      )}
    >
      <div class="govuk-task-list__name-and-hint">
        <TaskTitle item={item} id={id} />
        {item.hint && (
          <div id={`${id}-hint`} class="govuk-task-list__hint">
            {contentOf(item.hint)}
          </div>
        )}
      </div>
      <div class={classNames('govuk-task-list__status', item.status.classes)} id={`${id}-status`}>
        {item.status.tag ? <Tag {...item.status.tag} /> : contentOf(item.status)}
      </div>
    </li>
  )
}

function TaskTitle({ item, id }: { item: TaskItem; id: string }): VNode {
  if (!item.href) {
    return <div class={item.title.classes || undefined}>{contentOf(item.title)}</div>
  }
  return (
    <a
      class={classNames('govuk-link govuk-task-list__link', item.title.classes)}
      href={item.href}
      aria-describedby={classNames(item.hint && `${id}-hint`, `${id}-status`)}
    >
      {contentOf(item.title)}
    </a>
  )
}

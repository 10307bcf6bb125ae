import { common } from './en/common.ts'
import { connection } from './en/connection.ts'
import { first } from './en/first.ts'
import { frame } from './en/frame.ts'
import { inbox } from './en/inbox.ts'
import { lists } from './en/lists.ts'
import { meta } from './en/meta.ts'
import { people } from './en/people.ts'
import { person } from './en/person.ts'
import { policy } from './en/policy.ts'
import { problem } from './en/problem.ts'
import { reply } from './en/reply.ts'
import { rows } from './en/rows.ts'
import { rule } from './en/rule.ts'
import { settings } from './en/settings.ts'
import { teach } from './en/teach.ts'
import { templates } from './en/templates.ts'
import { today } from './en/today.ts'
import { topics } from './en/topics.ts'
import { why } from './en/why.ts'
import { work } from './en/work.ts'
import type { Words } from './pt-BR.ts'

export const en: Words = {
  ...common,
  ...connection,
  ...first,
  ...frame,
  ...inbox,
  ...lists,
  ...meta,
  ...people,
  ...person,
  ...policy,
  ...problem,
  ...reply,
  ...rule,
  ...rows,
  ...settings,
  ...teach,
  ...templates,
  ...today,
  ...topics,
  ...why,
  ...work,
}

import { common } from './es/common.ts'
import { connection } from './es/connection.ts'
import { first } from './es/first.ts'
import { frame } from './es/frame.ts'
import { inbox } from './es/inbox.ts'
import { lists } from './es/lists.ts'
import { meta } from './es/meta.ts'
import { people } from './es/people.ts'
import { person } from './es/person.ts'
import { policy } from './es/policy.ts'
import { problem } from './es/problem.ts'
import { reply } from './es/reply.ts'
import { rows } from './es/rows.ts'
import { rule } from './es/rule.ts'
import { settings } from './es/settings.ts'
import { teach } from './es/teach.ts'
import { templates } from './es/templates.ts'
import { today } from './es/today.ts'
import { topics } from './es/topics.ts'
import { why } from './es/why.ts'
import { work } from './es/work.ts'
import type { Words } from './pt-BR.ts'

export const es: Words = {
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

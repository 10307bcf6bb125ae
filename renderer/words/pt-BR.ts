import { common } from './pt-BR/common.ts'
import { connection } from './pt-BR/connection.ts'
import { first } from './pt-BR/first.ts'
import { frame } from './pt-BR/frame.ts'
import { inbox } from './pt-BR/inbox.ts'
import { lists } from './pt-BR/lists.ts'
import { meta } from './pt-BR/meta.ts'
import { people } from './pt-BR/people.ts'
import { person } from './pt-BR/person.ts'
import { policy } from './pt-BR/policy.ts'
import { problem } from './pt-BR/problem.ts'
import { reply } from './pt-BR/reply.ts'
import { rows } from './pt-BR/rows.ts'
import { rule } from './pt-BR/rule.ts'
import { settings } from './pt-BR/settings.ts'
import { teach } from './pt-BR/teach.ts'
import { templates } from './pt-BR/templates.ts'
import { today } from './pt-BR/today.ts'
import { topics } from './pt-BR/topics.ts'
import { why } from './pt-BR/why.ts'
import { work } from './pt-BR/work.ts'

/** The source: the other languages must have every one of these ids, and no other. */
export const ptBR = {
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

export type WordId = keyof typeof ptBR
export type Words = Record<WordId, string>

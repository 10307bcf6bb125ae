import type { Wanted } from '../../shared/people.ts'

/** Asks for nothing in particular. */
export const everyone: Wanted = {
  search: '',
  topic: 'offers',
  states: [],
  ways: [],
  proof: null,
  period: null,
  unusual: false,
  alike: false,
  waiting: false,
}

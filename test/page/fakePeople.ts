import type { Input, Output } from '../../shared/contract.ts'

type Acts =
  | 'person.join'
  | 'person.part'
  | 'person.apart'
  | 'person.erase'
  | 'person.export'
  | 'person.pack'
  | 'topic.name'
  | 'topic.change'
  | 'wording.keep'
  | 'staff.set'
  | 'view.keep'
  | 'view.forget'
  | 'people.deny'
  | 'people.export'

const file = { file: 'f1', name: 'pessoa.json', bytes: 3 }

/** What the engine answers about people, own topics and views; `changed` tells the page to ask again. */
export const fakePeople = (changed: () => void) => {
  const acts: { [N in Acts]: (input: Input<N>) => Output<N> } = {
    'person.join': () => null,
    'person.part': () => null,
    'person.apart': () => null,
    'person.erase': () => null,
    'person.export': () => ({ file }),
    'person.pack': () => ({ work: 'w-pack' }),
    'topic.name': () => ({ topic: 'own-1' }),
    'topic.change': () => null,
    'wording.keep': () => ({ wording: 'x' }),
    'staff.set': () => null,
    'view.keep': () => ({ view: 'v' }),
    'view.forget': () => null,
    'people.deny': () => ({ people: 1 }),
    'people.export': () => ({ file }),
  }
  const answers = {
    'shop.show': (): Output<'shop.show'> => ({ topics: [], wordings: [], staff: '', views: [] }),
  }
  return { acts, answers, changed }
}

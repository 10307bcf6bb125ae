import type { Input, Output, Push } from '../../shared/contract.ts'

type Acts =
  | 'file.begin'
  | 'file.put'
  | 'file.end'
  | 'file.drop'
  | 'file.read'
  | 'proof.open'
  | 'list.look'
  | 'import.preview'
  | 'import.run'
  | 'import.undo'
  | 'chat.preview'
  | 'chat.run'
  | 'list.check'
  | 'list.clean'
  | 'suppression.export'
  | 'backup.make'
  | 'backup.look'
  | 'backup.restore'
  | 'work.stop'

/** What the engine answers about files, lists, long work and backups. */
export const fakeLists = (push: (push: Push) => void) => {
  const work = { work: 'w1' }
  const missing = (): never => {
    throw { kind: 'not-found', code: 'no-such-file' }
  }
  const acts: { [N in Acts]: (input: Input<N>) => Output<N> } = {
    'file.begin': () => ({ file: 'f1' }),
    'file.put': () => null,
    'file.end': ({ file }) => ({ file, name: 'lista.csv', bytes: 1 }),
    'file.drop': () => null,
    'file.read': () => ({ bytes: new Uint8Array() }),
    'proof.open': missing,
    'list.look': missing,
    'import.preview': () => work,
    'import.run': () => work,
    'import.undo': () => null,
    'chat.preview': () => work,
    'chat.run': () => work,
    'list.check': () => work,
    'list.clean': () => work,
    'suppression.export': () => work,
    'backup.make': () => work,
    'backup.look': missing,
    'backup.restore': () => work,
    'work.stop': () => null,
  }
  const answers = {
    'imports.show': (): Output<'imports.show'> => [],
    'work.show': (_: Input<'work.show'>): Output<'work.show'> => missing(),
    'works.show': (): Output<'works.show'> => [],
    'backups.show': (): Output<'backups.show'> => [],
  }
  return { acts, answers, push }
}

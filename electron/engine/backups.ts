import type { CommandName, Input, Output } from '../../shared/contract.ts'
import type { RestorePreview } from '../../shared/work.ts'
import type { Account } from './account.ts'
import { opened } from './act.ts'
import type { Engine } from './engine.ts'
import { fail } from './problem.ts'
import type { Return } from './store/restore.ts'

type BackupCommand = 'backup.make' | 'backup.look' | 'backup.restore'
type Commands = {
  [N in BackupCommand & CommandName]: (engine: Engine, input: Input<N>) => Promise<Output<N>>
}

/** What going back would mean, in numbers. */
export const countsOf = ({ kept, lost }: Return): Pick<RestorePreview, 'lost' | 'kept'> => ({
  lost: {
    events: lost.length,
    people: new Set(lost.flatMap(one => (one.kind === 'met' || one.kind === 'row' ? one.person : []))).size,
    yes: lost.filter(one => one.kind === 'consent' && one.state === 'granted').length,
  },
  kept: {
    no: kept.filter(one => one.kind === 'consent' || one.kind === 'row').length,
    erased: kept.reduce((sum, one) => sum + (one.kind === 'erased' ? one.people.length : 0), 0),
  },
})

const known = async ({ store }: Account, name: string) =>
  (await store.copies()).find(one => one.name === name) ?? fail('not-found', 'no-such-copy')

export const backupCommands: Commands = {
  'backup.make': async engine => {
    const account = opened(engine)
    const work = engine.works.start('backup', '', async () => {
      await account.store.copyAs('hand')
    })
    return { work }
  },

  'backup.look': async (engine, { backup }) => {
    const account = opened(engine)
    return { backup: await known(account, backup), ...countsOf(await account.store.lookBack(backup)) }
  },

  'backup.restore': async (engine, { backup }) => {
    const account = opened(engine)
    await known(account, backup)
    // Its rows were decided on what is there now: what is written of them after would belong to nothing.
    if (engine.works.goesOn('import', 'chat')) return fail('bad-input', 'list-under-way')
    if (engine.works.goesOn('restore')) return fail('bad-input', 'restore-under-way')
    const work = engine.works.start('restore', backup, async () => {
      // Going back can itself be taken back.
      await account.store.copyAs('before', backup)
      await account.inTurn(() => account.store.goBack(backup))
      await account.set({ restored: backup })
    })
    return { work }
  },
}

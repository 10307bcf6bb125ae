import type { Output } from '../../shared/contract.ts'
import type { Backup } from '../../shared/work.ts'
import { now } from './shop.ts'

/** Lists that the fake shop took in before, and its safety copies. */
export type Past = Output<'imports.show'>[number]

const day = 86_400_000
export const past: Past[] = [
  {
    import: 'i-3',
    kind: 'list',
    name: 'clientes-balcao.xlsx',
    at: now - 2 * day,
    state: 'granted',
    topics: ['offers', 'news'],
    people: 1204,
    staff: 'Rafa',
    undone: null,
  },
  {
    import: 'i-4',
    kind: 'chat',
    name: 'bia antiga.txt',
    at: now - 5 * day,
    state: null,
    topics: [],
    people: 1,
    staff: null,
    undone: null,
  },
  {
    import: 'i-2',
    kind: 'list',
    name: 'descadastrados.csv',
    at: now - 9 * day,
    state: 'denied',
    topics: ['offers', 'news', 'orders', 'receipts', 'account'],
    people: 87,
    staff: null,
    undone: null,
  },
  {
    import: 'i-1',
    kind: 'list',
    name: 'contatos celular.vcf',
    at: now - 30 * day,
    state: null,
    topics: [],
    people: 310,
    staff: null,
    undone: { at: now - 29 * day, why: 'Era a lista errada' },
  },
]
export const backups: Backup[] = [
  { name: '2026-11-23', why: 'daily', at: now - 2 * 3_600_000, people: 8412, bytes: 9_400_000 },
  { name: 'before-i-3', why: 'before', at: now - 2 * day, people: 7208, bytes: 8_700_000 },
  { name: '2026-11-16', why: 'daily', at: now - 7 * day, people: 7180, bytes: 8_600_000 },
  { name: 'hand-1', why: 'hand', at: now - 20 * day, people: null, bytes: 8_100_000 },
]

import { createRoot } from 'react-dom/client'
import '../../renderer/style/all.css'
import { App } from '../../renderer/App.tsx'
import type { Account, Language, Status, Theme } from '../../shared/view.ts'
import { createFakeEngine } from './fakeEngine.ts'
import { now } from './shop.ts'

/** The page with the fake shop. `?theme=dark&language=en&state=first|empty|lost|read-only|own|many&lists=slow|refused` choose what to see. */
const wish = new URLSearchParams(window.location.search)
const state = wish.get('state')
// What stands in the address is typed by whoever looks.
const settings = {
  telling: true,
  theme: (wish.get('theme') ?? 'light') as Theme,
  language: (wish.get('language') ?? 'pt-BR') as Language,
}

const names = ['Feira de sábado', 'Animais', 'Clube de leitura', 'Crianças', 'Encomendas', 'Jardim', 'Vinhos']
const own = names.map((name, index) => ({ id: `own-${index}`, name, like: 'offers' }) as const)

const states: Record<string, Partial<Status>> = {
  first: { account: null, shop: null, folder: '/home/bia/.config/Sossego' },
  empty: {
    account: 'shop' satisfies Account,
    shop: null,
    receiving: { state: 'off' },
    counts: { waiting: 0, braked: 0, honoured: 0, dismissed: 0, undone: 0, people: 0 },
    oldestWaiting: null,
  },
  own: { topics: own.slice(0, 2) },
  many: { topics: own },
  'read-only': {
    saving: { state: 'read-only', since: now - 300_000, problem: { kind: 'disk', code: 'disk-full' } },
    found: [{ kind: 'disk', code: 'found-torn' }],
  },
}

const nothing = {
  quality: null,
  offers: { granted: 0, denied: 0, held: 0, unknown: 0 },
  lastVisit: null,
  since: [],
}
const lists = {
  slow: wish.get('lists') === 'slow',
  ...(wish.get('lists') === 'refused' && { refusal: 'old-excel' }),
}
const shop = createFakeEngine({
  lists: { ...lists, ...(state === 'empty' && { imports: [], backups: [] }) },
  status: { ...states[state ?? ''], settings },
  ...(state === 'empty' ? { requests: [], people: 0, today: nothing } : {}),
})
const root = document.getElementById('root')
if (root) createRoot(root).render(<App engine={shop.engine} clock={() => now} />)
if (state === 'lost') setTimeout(() => shop.setLine('lost'), 50)

import { z } from 'zod'
import type { AppCallbackSeen, SubscribedSeen } from '../../../shared/whatsapp/seen.ts'
import type { Graph } from './graph.ts'
import { allOf } from './pages.ts'

/** The kinds of news that Sossego can read (FACTS 1.2; `shared/whatsapp/delivery.ts`). */
export const fieldsNeeded = [
  'messages',
  'user_preferences',
  'smb_message_echoes',
  'user_id_update',
  'message_template_status_update',
  'message_template_quality_update',
  'message_template_components_update',
  'template_category_update',
  'phone_number_quality_update',
  'phone_number_name_update',
  'account_update',
  'account_alerts',
  'account_review_update',
  'business_capability_update',
  'security',
] as const

const whatsApp = 'whatsapp_business_account'

/** Meta names each field by itself or with its version. */
const Field = z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)])
const Callback = z.object({
  object: z.string(),
  callback_url: z.string().catch(''),
  active: z.boolean().catch(false),
  fields: z.array(Field).catch([]),
})
const Done = z.object({ success: z.boolean() })

/**
 * Where an app gets what happens in its accounts, and which kinds of news; null where nothing is set. `asApp`: with the
 * app's own keys. Rejects as `Graph.get` does.
 */
export const readAppCallback = async (asApp: Graph, app: string): Promise<AppCallbackSeen | null> => {
  const all = await allOf(asApp, `${app}/subscriptions`, {}, Callback)
  const found = all.find(one => one.object === whatsApp)
  return found ? { address: found.callback_url, active: found.active, fields: found.fields } : null
}

/**
 * Tells Meta where to deliver. Meta tries the address at once and refuses one that does not give its word back
 * (FACTS 1.1). Rejects as `Graph.send` does.
 */
export const setAppCallback = async (
  asApp: Graph,
  app: string,
  { address, verifyToken, fields }: { address: string; verifyToken: string; fields: readonly string[] },
): Promise<void> => {
  const body = {
    object: whatsApp,
    callback_url: address,
    verify_token: verifyToken,
    fields: fields.join(),
    include_values: true,
  }
  await asApp.send('POST', `${app}/subscriptions`, body, Done)
}

const Subscribed = z.object({
  whatsapp_business_api_data: z.object({ id: z.string(), name: z.string().catch('') }),
  override_callback_uri: z.string().optional().catch(undefined),
})

/** The apps that get what happens in an account. Rejects as `Graph.get` does. */
export const readSubscribed = async (graph: Graph, account: string): Promise<SubscribedSeen[]> => {
  const all = await allOf(graph, `${account}/subscribed_apps`, {}, Subscribed)
  return all.map(({ whatsapp_business_api_data: { id, name }, override_callback_uri: override }) => {
    return { app: id, name, override: override || null }
  })
}

/** The app of this token gets what happens in the account. Rejects as `Graph.send` does. */
export const subscribe = async (graph: Graph, account: string): Promise<void> => {
  await graph.send('POST', `${account}/subscribed_apps`, {}, Done)
}

/**
 * Rules about what a template says, by name, as the page knows them. What becomes of the ways out that it promises is
 * told by trying them.
 */
export const textRules = [
  'button-missing',
  'offer-as-notice',
  'personal-data',
  'restricted-trade',
  'shortener',
  'wa-link',
  'placeholder-edge',
  'placeholder-adjacent',
  'placeholder-form',
  'placeholder-place',
  'placeholder-crowd',
  'too-long',
  'too-many-buttons',
  'name-form',
  'language-mixed',
  'shop-unnamed',
  'shouting',
  'emoji-wall',
  'false-urgency',
] as const
export type TextRule = (typeof textRules)[number]

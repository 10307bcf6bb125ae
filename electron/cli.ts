import { Low } from 'lowdb'; export const x = Low; process.stdout.write('hi')

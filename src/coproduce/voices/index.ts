export { selectVoices, type Voices } from './voices.store.ts'

import { lazily } from '../../../web/lazily.tsx'
import { registerNoteSectionView } from '../../record/web.ts'
import { noteSectionKey } from './section-key.ts'

/** The engine comes with the first note that is opened, and not with Today. */
const View = lazily(async () => (await import('./note-does.view.tsx')).NoteDoes)

registerNoteSectionView({ key: noteSectionKey, order: 20, View })

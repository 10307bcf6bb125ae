import Bookmark from 'lucide-react/icons/bookmark'
import Headset from 'lucide-react/icons/headset'
import Newspaper from 'lucide-react/icons/newspaper'
import Package from 'lucide-react/icons/package'
import Receipt from 'lucide-react/icons/receipt'
import Tag from 'lucide-react/icons/tag'
import User from 'lucide-react/icons/user-round'
import { type BuiltInTopic, isOwnTopic, type Topic } from '../../shared/consent/topic.ts'

const icons = {
  offers: Tag,
  news: Newspaper,
  orders: Package,
  receipts: Receipt,
  account: User,
  service: Headset,
} satisfies Record<BuiltInTopic, unknown>

export const TopicIcon = ({ topic }: { topic: Topic }) => {
  const Icon = isOwnTopic(topic) ? Bookmark : icons[topic]
  return <Icon size={15} strokeWidth={1.7} aria-hidden />
}

import { openPage } from '../ui/page.tsx';
import { InsightsPage } from './InsightsPage.tsx';

openPage({
  title: (words) => words.insights.title,
  roles: ['lead', 'admin'],
  Content: InsightsPage,
});

import { openPage } from '../ui/page.tsx';
import { InsightsPage } from './InsightsPage.tsx';

openPage({
  title: (words) => words.insights.title,
  roles: ['lead', 'qa', 'admin'],
  Content: InsightsPage,
});

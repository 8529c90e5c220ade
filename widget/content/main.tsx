import { openPage } from '../ui/page.tsx';
import { Content } from './Content.tsx';

openPage({
  title: (words) => words.content.title,
  roles: ['admin', 'sop-owner', 'lead', 'qa', 'specialist'],
  Content,
});

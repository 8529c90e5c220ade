import { openPage } from '../ui/page.tsx';
import { Learning } from './Learning.tsx';

openPage({
  title: (words) => words.cases.page.title,
  roles: ['specialist', 'lead', 'qa', 'admin'],
  Content: Learning,
});

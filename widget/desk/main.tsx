import { openPage } from '../ui/page.tsx';
import { Desk } from './Desk.tsx';

openPage({
  title: (words) => words.desk.title,
  roles: ['specialist', 'lead', 'qa', 'admin'],
  Content: Desk,
});

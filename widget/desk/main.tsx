import { openPage } from '../ui/page.tsx';
import { Desk } from './Desk.tsx';

openPage({
  title: (words) => words.desk.title,
  roles: ['specialist', 'lead', 'admin'],
  Content: Desk,
});

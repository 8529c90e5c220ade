import { openPage } from '../ui/page.tsx';
import { People } from './People.tsx';

openPage({
  title: (words) => words.people.title,
  roles: ['admin'],
  Content: People,
});

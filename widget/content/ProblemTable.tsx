import type { Problem } from '../ui/file.tsx';
import type { PageWorld } from '../ui/page.tsx';

type Props = Pick<PageWorld, 'words'> & {
  problems: readonly Problem[];
  /** Where each of them is, beside its line, and what that is called. */
  place: 'file' | 'field';
  title: string;
};

export function ProblemTable({ words, problems, place, title }: Props) {
  return (
    <table class="table">
      <thead>
        <tr>
          <th scope="col">{title}</th>
          <th scope="col" class="right">
            {words.content.line}
          </th>
          <th scope="col">{words.content.problem}</th>
        </tr>
      </thead>
      <tbody>
        {problems.map(({ line, message, ...where }) => (
          <tr key={`${where[place]}:${line}:${message}`}>
            <th scope="row" class="number">
              {where[place]}
            </th>
            <td class="right">{line}</td>
            <td>{message}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

import { Button } from '../ui/Button.tsx';
import type { Props } from './card-state.ts';

/** Back and Skip: at the end of a row of buttons, together, also where they stand in a row of their own. */
export function Turn({
  words,
  act,
  back = true,
  skip = false,
}: Pick<Props, 'words' | 'act'> & { back?: boolean; skip?: boolean }) {
  return (
    <span class="row turn">
      {back && (
        <Button onPress={act.back} look="text">
          {words.back}
        </Button>
      )}
      {skip && (
        <Button onPress={act.skip} look="text">
          {words.skip}
        </Button>
      )}
    </span>
  );
}

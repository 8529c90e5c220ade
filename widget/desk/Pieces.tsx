/** On one line, what matters most first: what finds no room is left out whole, not cut. */
export function Pieces({ of }: { of: (string | false | undefined)[] }) {
  const all = of.filter((piece) => typeof piece === 'string');
  return (
    <span class="pieces" title={all.join(' · ')}>
      {all.map((piece, at) => (
        <span key={piece}>{at > 0 ? ` · ${piece}` : piece}</span>
      ))}
    </span>
  );
}

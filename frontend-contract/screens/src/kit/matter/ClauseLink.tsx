// A clause, and the way to read it in the register.
export function ClauseLink({ id }: { id: string | null }) {
  if (id === null) return null;
  return (
    <a className="clause-link" href={`/screens/clauses/?${new URLSearchParams({ text: id })}`}>
      {id}
    </a>
  );
}

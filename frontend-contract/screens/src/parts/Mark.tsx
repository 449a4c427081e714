// The mark: four strokes of one square, for the four things done together.
export function Mark() {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="3">
      <path d="M2 8V2h9M22 11V2h-7M22 15v7h-9M2 12v10h7" />
      <path d="M12 8.5v7M8.5 12h7" strokeWidth="2" />
    </svg>
  );
}

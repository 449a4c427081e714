// The picture that fan-out peers send: about one kilobyte with sixteen rows.
export function board(seq, count) {
  const rows = []
  for (let unit = 1; unit <= count; unit++) {
    const average = Math.round(100 + ((unit * 37 + seq * 11) % 900)) / 100
    rows.push({ unitId: unit, name: `Unit ${unit}`, average, ballots: 100 + seq })
  }
  return { seq, rows }
}

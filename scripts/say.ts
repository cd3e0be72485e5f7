/** Seconds since a moment of `performance.now()`, as an Indonesian reads them: `1,3`. */
export function secondsSince(start: number): string {
  return ((performance.now() - start) / 1000).toFixed(1).replace(".", ",")
}

/** Announces a step, shows that it still runs every ten seconds, and tells how long it took. */
export async function step<T>(label: string, body: () => Promise<T> | T): Promise<T> {
  const start = performance.now()
  console.log(`${label} ...`)
  const ticking = setInterval(() => console.log(`  ${secondsSince(start)} detik ...`), 10_000)
  try {
    const result = await body()
    console.log(`  selesai dalam ${secondsSince(start)} detik`)
    return result
  } finally {
    clearInterval(ticking)
  }
}
